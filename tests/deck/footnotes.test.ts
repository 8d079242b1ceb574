import { describe, expect, it } from 'vitest'
import type { Scene } from '../../src/model/scene.js'
import { fittedOf } from '../support/scenes-of.js'

const sentence = 'The council publishes its figures once a year, in spring. '

/** Of each slide: the marks that its text refers to, and those of its footnotes. */
function notesOf(markdown: string): { used: string[]; explained: string[] }[] {
  return fittedOf(`# A\n\n${markdown}`).scenes.slice(1).map(sceneNotes)
}

function sceneNotes({ items }: Scene): { used: string[]; explained: string[] } {
  const used: string[] = []
  const explained: string[] = []
  for (const item of items) {
    const texts =
      item.type === 'text'
        ? item.paragraphs
        : item.type === 'table'
          ? item.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs))
          : []
    for (const { runs } of texts) {
      const marks = runs.map(({ superscript, cites, text }) =>
        superscript && !cites ? text : '',
      )
      if (marks[0]) explained.push(marks[0])
      used.push(...marks.slice(marks[0] ? 1 : 0).filter(Boolean))
    }
  }
  return { used, explained }
}

function expectSettled(markdown: string, marks: string): void {
  const slides = notesOf(markdown)
  expect(slides.flatMap(({ explained }) => explained).sort()).toEqual([...marks])
  const seen = new Set<string>()
  for (const { used, explained } of slides) {
    const first = [...new Set(used)].filter((mark) => !seen.has(mark))
    expect(explained.toSorted()).toEqual(first.sort())
    for (const mark of used) seen.add(mark)
  }
}

describe('a footnote stands on the slide that refers to it first', () => {
  it('in a text of several slides', () => {
    const text = `${sentence.repeat(6)}\n\n${sentence.repeat(4)}It counts.[^x] ${sentence.repeat(9)}
\n${sentence.repeat(5)} Again.[^x] And more.[^y]`
    expectSettled(`## B\n\n${text}\n\n[^x]: One.\n[^y]: Two.`, 'ab')
  })

  it('in a paragraph that is divided', () => {
    const text = `First.[^x] ${sentence.repeat(30)} Last.[^y]`
    expectSettled(`## B\n\n${text}\n\n[^x]: One.\n[^y]: Two.`, 'ab')
  })

  it('in points, leads and nested lists of points', () => {
    const point = (note: string) =>
      `- **Lead${note}.** ${sentence.repeat(5)}\n  - Below.${note}\n`
    const points = ['', '[^x]', '', '[^y]', '', '[^z]'].map(point).join('')
    const notes = '[^x]: One.\n[^y]: Two.\n[^z]: Three.'
    expectSettled(`## Key points\n\n${points}\n${notes}`, 'abc')
  })

  it('in questions and answers', () => {
    const text = `### Why?[^x]\n\n${sentence}\n\n### When?\n\n${sentence}[^y]\n\n### How?\n\nSo.`
    expectSettled(`## FAQ\n\n${text}\n\n[^x]: One.\n[^y]: Two.`, 'ab')
  })

  it('in a table, whatever follows it', () => {
    const table = `| A | B |\n|---|---|\n| 1[^x] | 2 |\n\n${sentence.repeat(30)}[^y]`
    expectSettled(`## B\n\n${table}\n\n[^x]: One.\n[^y]: Two.`, 'ab')
  })

  it('with what the footnote itself refers to', () => {
    const text = `${sentence.repeat(20)} It counts.[^x] ${sentence.repeat(20)}`
    expectSettled(`## B\n\n${text}\n\n[^x]: One.[^y]\n[^y]: Two.`, 'ab')
  })
})

it('footnotes are in the order of the text at the foot of their slide', () => {
  const [slide] = notesOf(
    '## B\n\nOne.[^x] Two.[^z]\n\nThree.[^y]\n\n[^x]: X.[^y]\n[^y]: Y.\n[^z]: Z.',
  )
  expect(slide?.explained).toEqual(['a', 'b', 'c'])
})

it('a footnote longer than a slide goes on like any text', () => {
  const text = `## B\n\nOne.[^x] ${sentence}\n\nMore.\n\n[^x]: ${sentence.repeat(60)}`
  const slides = notesOf(text)
  expect(slides.length).toBeGreaterThan(1)
  expect(slides[0]?.used).toEqual(['a'])
})

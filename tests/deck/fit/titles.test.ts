import { describe, expect, it } from 'vitest'
import { bodyTop } from '../../../src/deck/fit/grid.js'
import { heightOf } from '../../../src/deck/fit/measure.js'
import type { Scene } from '../../../src/model/scene.js'
import { fittedOf, scenesOf, textBoxes } from '../../support/scenes-of.js'

const sentence = 'The council publishes its figures once a year, in spring. '
const long = `${sentence.repeat(8)}\n\n`.repeat(3)
/** Enough for a slide of its own. */
const text = sentence.repeat(8)

function titlesOf(markdown: string): string[] {
  return scenesOf(markdown).map(({ title }) => title.replaceAll('\u00a0', ' '))
}

function sections(...headings: string[]): string {
  return headings.map((heading) => `## ${heading}\n\n${text}`).join('\n\n')
}

function titleRuns(scene: Scene | undefined) {
  const box =
    scene && textBoxes(scene).find(({ placeholder }) => placeholder?.index === 0)
  return box?.paragraphs.flatMap(({ runs }) => runs) ?? []
}

describe('the titles of a text on several slides', () => {
  it.each([
    ['en', 'Summary', ['Summary (1 of 2)', 'Summary (2 of 2)']],
    ['fa', 'خلاصه', ['خلاصه (۱ از ۲)', 'خلاصه (۲ از ۲)']],
    ['ja', '概要', ['概要 (1／2)', '概要 (2／2)']],
  ])('say which part each holds: %s', (lang, heading, expected) => {
    const text = 'text '.repeat(300)
    expect(
      titlesOf(`---\nlang: ${lang}\n---\n\n# A\n\n## ${heading}\n\n${text}`),
    ).toEqual(expected)
  })

  it('count all slides of a section, whatever stands on them', () => {
    const markdown = `# A\n\n## Figures\n\n${long}| A |\n|---|\n| 1 |`
    const scenes = scenesOf(markdown)
    expect(scenes.map(({ layout }) => layout)).toContain('table')
    expect(titlesOf(markdown)).toEqual(
      scenes.map((_, index) => `Figures (${index + 1} of ${scenes.length})`),
    )
  })

  it('say so in small type of the second voice, in one line', () => {
    const [scene] = scenesOf(`# A\n\n## Summary\n\n${long}`)
    const [title, space, part] = titleRuns(scene)
    expect(title).toMatchObject({ text: 'Summary', size: 30, color: 'strong' })
    expect(space).toMatchObject({ text: ' ', size: 30 })
    expect(part).toMatchObject({ font: 'body', size: 14, color: 'muted' })
    expect(part?.text).toMatch(/^\(1\u00a0of\u00a0\d\)$/)
  })

  it('are cut before the part is', () => {
    const heading = 'A heading that goes on '.repeat(60)
    const { scenes, setting } = fittedOf(`# A\n\n## ${heading}\n\n${long}`)
    for (const [index, scene] of scenes.slice(1).entries()) {
      const box = textBoxes(scene).find(({ name }) => name === 'Title')
      expect(scene.title).toMatch(new RegExp(`… \\(${index + 1}\u00a0of`))
      const height = heightOf(box?.paragraphs ?? [], box?.box.width ?? 0, setting)
      expect((box?.box.y ?? 0) + height).toBeLessThan(bodyTop)
    }
  })

  it('begin with the words of the author where a statement is followed by text', () => {
    expect(titlesOf(`# A\n\n## TL;DR\n\nOne sentence.\n\n${text}`)).toEqual([
      'TL;DR (1 of 2)',
      'TL;DR (2 of 2)',
    ])
  })
})

describe('titles of one name', () => {
  it('are numbered from the second one', () => {
    const headings = Array.from({ length: 5 }, () => 'Costs')
    expect(titlesOf(`# A\n\n${sections(...headings)}`)).toEqual([
      'Costs',
      'Costs (2)',
      'Costs (3)',
      'Costs (4)',
      'Costs (5)',
    ])
  })

  it.each([
    ['case', 'COSTS'],
    ['white space', '`Costs `'],
    ['what cannot be seen', 'Co\u200bs\u00adts'],
    ['the form of letters', 'Ｃｏｓｔｓ'],
    ['a reference', 'Costs [1]'],
  ])('are alike but for %s', (_, heading) => {
    const sources = '## Sources\n\n1. One'
    const [, second] = titlesOf(`# A\n\n${sections('Costs', heading)}\n\n${sources}`)
    expect(second).toMatch(/ \(2\)$/)
  })

  it('are told apart by the section that they stand under', () => {
    const part = (name: string) =>
      `## ${name}\n\n### Costs\n\n${text}\n\n### Time\n\n${text}`
    const titles = titlesOf(`# A\n\n${part('Europe')}\n\n${part('Asia')}`)
    expect(titles).toEqual([
      'Europe',
      'Costs (Europe)',
      'Time (Europe)',
      'Asia',
      'Costs (Asia)',
      'Time (Asia)',
    ])
  })

  it('are told apart by the beginning of its name where that is long', () => {
    const part = (name: string) => `## ${name}\n\n${text}\n\n### Costs\n\n${text}`
    const titles = titlesOf(`# A\n\n${part('🏛'.repeat(60))}\n\n${part('Asia')}`)
    expect(titles[1]).toBe(`Costs (${'🏛'.repeat(40)}…)`)
    expect(titles[3]).toBe('Costs (Asia)')
  })

  it('are numbered besides where that is not enough', () => {
    const europe = `## Europe\n\n### Costs\n\n${text}\n\n### Costs\n\n${text}`
    expect(
      titlesOf(`# A\n\n${europe}\n\n## Asia\n\n${text}\n\n### Costs\n\n${text}`),
    ).toEqual(['Europe', 'Costs (Europe)', 'Costs (Europe · 2)', 'Asia', 'Costs (Asia)'])
  })

  it('say in which part of which text they stand', () => {
    const titles = titlesOf(`# A\n\n## Costs\n\n${long}\n\n## Costs\n\n${long}`)
    expect(titles).toEqual([
      'Costs (1 of 2)',
      'Costs (2 of 2)',
      'Costs (2 · 1 of 2)',
      'Costs (2 · 2 of 2)',
    ])
  })

  it('leave that of the cover alone', () => {
    const { scenes } = fittedOf(`# Costs\n\n${sections('Costs')}`)
    expect(scenes.map(({ title }) => title)).toEqual(['Costs', 'Costs (2)'])
  })

  it('are numbered on where the author has used the number', () => {
    expect(titlesOf(`# A\n\n${sections('Costs (2)', 'Costs', 'Costs')}`)).toEqual([
      'Costs (2)',
      'Costs',
      'Costs (3)',
    ])
  })

  it('are told apart where only their beginnings are shown', () => {
    const heading = 'A heading that goes on '.repeat(60)
    const titles = titlesOf(`# A\n\n${sections(`${heading} A`, `${heading} B`)}`)
    expect(titles[0]).toMatch(/… \(1 of 3\)$/)
    expect(titles[3]).toMatch(/… \(2 · 1 of 3\)$/)
  })

  it('are told apart where two questions ask the same', () => {
    const answer = sentence.repeat(6)
    const faq = `## FAQ\n\n### Is it so?\n\n${answer}\n\n### Is it so?\n\n${answer}`
    expect(titlesOf(`# A\n\n${faq}`)).toEqual(['Is it so?', 'Is it so? (2)'])
  })

  it('are told apart in the margin, where statements have theirs', () => {
    const tldr = '## TL;DR\n\nOne sentence.'
    const scenes = scenesOf(`# A\n\n${tldr}\n\n${tldr}`)
    expect(scenes.map(({ title }) => title)).toEqual(['TL;DR', 'TL;DR (2)'])
    expect(titleRuns(scenes[1]).map(({ color }) => color)).toEqual([
      'accent1',
      'accent1',
      'muted',
    ])
  })
})

describe('a title of nothing but a reference', () => {
  const sources = '## Sources\n\n1. One'

  it('follows the name of the section that it stands under', () => {
    const titles = titlesOf(`# A\n\n## Part\n\nText.\n\n### [1]\n\nText.\n\n${sources}`)
    expect(titles.slice(0, 2)).toEqual(['Part', 'Part1 (2)'])
  })

  it('follows that of the deck where it stands under none', () => {
    expect(titlesOf(`# A deck\n\n## [1]\n\nText.\n\n${sources}`)[0]).toBe('A deck1 (2)')
  })
})

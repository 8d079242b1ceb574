import { describe, expect, it } from 'vitest'
import { axis, slide as size } from '../../src/deck/fit/grid.js'
import { talkOf } from '../../src/deck/index.js'
import type { Scene, SceneTable } from '../../src/model/scene.js'
import { ownStyles } from '../support/own-style.js'
import { fittedOf, scenesOf, slideText, textBoxes, textIn } from '../support/scenes-of.js'

const sentence = 'The council publishes its figures once a year, in spring. '

function keyPoints(count: number, text: string): string {
  const items = Array.from(
    { length: count },
    (_, index) => `- **Lead ${index + 1}.** ${text}`,
  )
  return `# A\n\n## Key points\n\n${items.join('\n')}`
}

function questions(...answers: string[]): string {
  const entries = answers.map((answer, index) => `### Is it ${index + 1}?\n\n${answer}`)
  return `# A\n\n## FAQ\n\n${entries.join('\n\n')}`
}

function layoutsOf(markdown: string): string[] {
  return scenesOf(markdown).map((scene) => scene.layout)
}

function tablesOf(scenes: Scene[]): SceneTable[] {
  return scenes.flatMap((scene) => scene.items.filter((item) => item.type === 'table'))
}

describe('key points', () => {
  it.each([
    ['three in equal rows', 3, sentence, ['points-3']],
    ['four short ones in rows', 4, 'Short.', ['points-4-18pt']],
    ['five in two columns', 5, sentence, ['points-columns-5-18pt']],
    ['six in two columns', 6, sentence, ['points-columns-6-18pt']],
    [
      'eight on three slides',
      8,
      sentence.repeat(2),
      ['points-3', 'points-3', 'points-2'],
    ],
  ])('stand %s', (_, count, text, expected) => {
    expect(layoutsOf(keyPoints(count, text))).toEqual(expected)
  })

  it('keep their numbers where they continue', () => {
    const scenes = scenesOf(keyPoints(8, sentence.repeat(2)))
    expect(textIn(scenes[1] as Scene, 'Marker 1')).toBe('4')
  })
})

describe('running text', () => {
  const long = `# A\n\n## Summary\n\n${Array.from({ length: 9 }, () => sentence.repeat(4)).join('\n\n')}`

  it('opens with its first sentence as a lead', () => {
    const [scene] = scenesOf(`# A\n\n## Summary\n\nFirst. ${sentence.repeat(6)}`)
    const [lead, text] =
      textBoxes(scene as Scene).find((box) => box.name === 'Text')?.paragraphs ?? []
    expect(lead?.runs.map((run) => run.text)).toEqual(['First.'])
    expect(lead?.runs[0]?.size).toBeGreaterThan(text?.runs[0]?.size ?? 0)
  })

  it('fills the slides that it continues on about equally', () => {
    const lengths = scenesOf(long).map((scene) => textIn(scene, 'Text').length)
    expect(lengths.length).toBeGreaterThan(2)
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) * 0.6)
  })

  it('has one size on all slides of the deck', () => {
    const sizes = scenesOf(long).flatMap((scene) =>
      textBoxes(scene)
        .filter((box) => box.name === 'Text')
        .flatMap((box) =>
          box.paragraphs.slice(1).flatMap(({ runs }) => runs.map((run) => run.size)),
        ),
    )
    expect(new Set(sizes).size).toBe(1)
  })

  it('leaves no heading alone at the end of a slide', () => {
    const text = Array.from(
      { length: 12 },
      () => `> ${sentence.repeat(3)}\n>\n> ## Heading`,
    ).join('\n>\n')
    for (const scene of scenesOf(`# A\n\n## Summary\n\n${text}\n>\n> End.`)) {
      const last = textBoxes(scene)
        .find((box) => box.name === 'Text')
        ?.paragraphs.at(-1)
      expect(last?.runs.map((run) => run.text).join('')).not.toBe('Heading')
    }
  })

  it('names the sources that it cites in the margin and in the notes', () => {
    const sources = '## Sources\n\n1. One, Press, 2020\n2. Two'
    const [scene] = scenesOf(`# A\n\n## Summary\n\nText. [2]\n\n${sources}`)
    expect(textIn(scene as Scene, 'Sources cited')).toBe('Sources cited here\nTwo')
    expect(scene?.notes).toEqual(['Sources:', '2  Two'])
  })
})

describe('questions', () => {
  it('share a slide where two answers in a row are short', () => {
    expect(layoutsOf(questions('Yes.', 'No.', sentence.repeat(8)))).toEqual([
      'questions-2',
      'question-lead',
    ])
  })

  it('have a slide each where there are only two', () => {
    expect(layoutsOf(questions('Yes.', 'No.'))).toEqual([
      'question-lead',
      'question-lead',
    ])
  })

  it('are the titles of their slides, the section stands in the margin', () => {
    const [scene] = scenesOf(questions(sentence))
    expect(scene?.title).toBe('Is it 1?')
    expect(textIn(scene as Scene, 'Kicker')).toBe('FAQ')
    expect(textIn(scene as Scene, 'Number')).toBe('Q1')
  })

  it('without an answer keep their slide', () => {
    expect(scenesOf(questions('')).map((scene) => scene.title)).toEqual(['Is it 1?'])
  })
})

describe('a title', () => {
  const titleBox = (title: string) =>
    textBoxes(scenesOf(`# A\n\n## ${title}\n\nText.`)[0] as Scene).find(
      ({ name }) => name === 'Title',
    )

  it('of two lines is broken evenly', () => {
    const inset = titleBox(
      'A heading of a section that needs two lines on its slide',
    )?.insetEnd
    expect(inset).toBeGreaterThan(100)
  })

  it('of one line is left alone', () => {
    expect(titleBox('A heading')?.insetEnd).toBeUndefined()
  })

  it('is not broken inside a word for the sake of it', () => {
    const box = titleBox('`resolveAll(constructs,eventsAndMore`, the context')
    expect(box?.box.width).toBeCloseTo(634.5)
    expect(box?.insetEnd ?? 0).toBeLessThan(140)
  })
})

describe('a statement', () => {
  it.each([
    ['fills its slide', 'One sentence.', ['statement']],
    ['has further sentences below in small', sentence.repeat(5), ['statement']],
    ['is text where it is long', sentence.repeat(30), ['prose-lead', 'prose']],
  ])('%s', (_, text, expected) => {
    expect(layoutsOf(`# A\n\n## TL;DR\n\n${text}`)).toEqual(expected)
  })

  it('has one size for all of a deck: the largest in which they are statements', () => {
    const deck = (...texts: string[]) =>
      `# A\n\n${texts.map((text) => `## TL;DR\n\n${text}`).join('\n\n')}`
    const sizes = (markdown: string) =>
      scenesOf(markdown).flatMap((scene) =>
        textBoxes(scene)
          .filter(({ name }) => name === 'Statement')
          .map(({ paragraphs }) => paragraphs[0]?.runs[0]?.size),
      )
    const long = `${'word '.repeat(36)}end.`
    expect(sizes(deck('One sentence.'))).toEqual([40])
    expect(sizes(deck('One sentence.', long))).toEqual([36, 36])
    expect(layoutsOf(deck('One sentence.', long))).toEqual(['statement', 'statement'])
  })

  it('does not shrink for one that is none at any size', () => {
    const texts = ['One sentence.', `${'word '.repeat(200)}end.`]
    const [first] = scenesOf(
      `# A\n\n${texts.map((text) => `## TL;DR\n\n${text}`).join('\n\n')}`,
    )
    const box = textBoxes(first as Scene).find(({ name }) => name === 'Statement')
    expect(box?.paragraphs[0]?.runs[0]?.size).toBe(40)
  })

  it('has the name of its section as the title', () => {
    const [scene] = scenesOf('# A\n\n## TL;DR\n\nOne sentence.')
    expect(scene?.title).toBe('TL;DR')
  })
})

describe('layouts', () => {
  const layoutsIn = (markdown: string) => fittedOf(markdown).fitted.layouts

  it('are those of the slides, then one of each other kind for slides that are added', () => {
    const names = layoutsIn('# A\n\n## TL;DR\n\nYes.').map(({ name }) => name)
    expect(names).toEqual([
      'cover',
      'statement',
      'points-3',
      'parts-3',
      'prose',
      'quotation-36',
      'question-lead',
      'table',
      'columns-2-1',
      'picture-captioned',
      'pictures',
      'chart-title-1-source-1',
      'diagram-title-1',
      'timeline',
      'code',
      'sources',
      'section',
    ])
  })

  it('have the size of text that the deck has', () => {
    const long = Array.from({ length: 9 }, () => sentence.repeat(6)).join('\n\n')
    const sizes = layoutsIn(`# A\n\n## Summary\n\n${long}`)
      .find(({ name }) => name === 'prose')
      ?.placeholders.find(({ placeholder }) => placeholder?.type === 'body')
      ?.paragraphs.map(({ runs }) => runs[0]?.size)
    expect(sizes?.slice(0, 2)).toEqual([18, 18])
  })

  it('have a title of another size where that of a slide needs one', () => {
    const heading = 'A heading that goes on '.repeat(5)
    const [, scene, other] = fittedOf(
      `# A\n\n## ${heading}\n\n${sentence.repeat(8)}\n\n## B\n\n${sentence.repeat(8)}`,
    ).scenes
    expect([scene?.layout, other?.layout]).toEqual(['prose-lead-title-24', 'prose-lead'])
    const layout = layoutsIn(`# A\n\n## ${heading}\n\n${sentence.repeat(8)}`).find(
      ({ name }) => name === 'prose-lead-title-24',
    )
    expect(layout?.label).toBe('Text with lead, title 24 pt')
    expect(layout?.placeholders[0]?.paragraphs[0]?.runs[0]?.size).toBe(24)
  })

  it('of a name are alike throughout a deck', () => {
    const points = keyPoints(3, sentence.repeat(3)).replace('# A\n\n', '')
    const short = keyPoints(3, 'Short.').replace('# A\n\n', '')
    const { fitted, scenes } = fittedOf(`# A\n\n${short}\n\n${points}`)
    expect(scenes.slice(1).map(({ layout }) => layout)).toEqual([
      'points-3',
      'points-3-18pt',
    ])
    expect(ownStyles(fitted)).toEqual([])
  })
})

describe('a table', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `| Row ${index + 1} | ${index} |`).join(
      '\n',
    )
  const table = (count: number) => `| Name | Count |\n|---|--:|\n${rows(count)}`

  it('spans the slide, its second column on the axis', () => {
    const [one] = tablesOf(scenesOf(`# A\n\n## T\n\n${table(3)}`))
    expect(one?.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(852)
    expect((one?.box.x ?? 0) + (one?.columns[0] ?? 0)).toBeCloseTo(axis)
  })

  it('is as high as its rows', () => {
    for (const { box, rows } of tablesOf(scenesOf(`# A\n\n## T\n\n${table(30)}`))) {
      expect(rows.reduce((sum, row) => sum + row.height, 0)).toBeCloseTo(box.height)
    }
  })

  it('continues under its header, the text beside it at the ends', () => {
    const scenes = scenesOf(`# A\n\n## T\n\nBefore.\n\n${table(60)}\n\nAfter.`)
    const tables = tablesOf(scenes)
    expect(tables.length).toBeGreaterThan(2)
    expect(tables).toHaveLength(scenes.length)
    expect(tables.reduce((sum, { rows }) => sum + rows.length - 1, 0)).toBe(60)
    for (const { rows } of tables) {
      expect(rows[0]?.cells[0]?.paragraphs[0]?.runs[0]?.text).toBe('Name')
    }
    const [first] = scenes
    expect(slideText(first as Scene)).toContain('Before.')
    expect(slideText(scenes.at(-1) as Scene)).toContain('After.')
  })

  it('is text where a row is higher than a slide', () => {
    const scenes = scenesOf(
      `# A\n\n## T\n\n| Name | Text |\n|---|---|\n| One | ${sentence.repeat(120)} |`,
    )
    expect(tablesOf(scenes)).toEqual([])
    expect(slideText(scenes[0] as Scene)).toContain('Name: One')
  })
})

describe('a deck from right to left', () => {
  it('is mirrored as a whole', () => {
    const markdown = (lang: string) =>
      `---\nlang: ${lang}\n---\n\n# A\n\n## Summary\n\nText.`
    const [left, right] = ['en', 'ar'].map((lang) => scenesOf(markdown(lang))[0] as Scene)
    const places = (scene: Scene | undefined) =>
      textBoxes(scene as Scene).map(({ name, box }) => ({
        name,
        x: box.x,
        end: size.width - box.x - box.width,
      }))
    expect(places(right)).toEqual(
      places(left).map(({ name, x, end }) => ({ name, x: end, end: x })),
    )
  })
})

describe('a talk', () => {
  const words = (count: number) => 'word '.repeat(count)

  it('takes a minute for 130 words of the notes', () => {
    const markdown = `# A\n\n## Summary\n\nText.\n\n<!-- notes: ${words(260)} -->`
    expect(talkOf(fittedOf(markdown).fitted)).toEqual({ slides: 2, minutes: 3 })
  })

  it('is read from the slides where there are no notes', () => {
    const { slides, minutes } = talkOf(
      fittedOf(`# A\n\n## Summary\n\n${words(128)}`).fitted,
    )
    expect({ slides, minutes }).toEqual({ slides: 2, minutes: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../src/model/scene.js'
import { scenesOf } from '../../support/scenes-of.js'

function notesOf(markdown: string): string[][] {
  return scenesOf(markdown).map(({ notes }) => notes)
}

const sources =
  '## Sources\n\n1. [One](https://example.org), Press, 2020\n2. Two\n3. Three, Desk'

describe('the notes of a slide', () => {
  it.each([
    ['none', '# A\n\n## Summary\n\nText.', [[]]],
    [
      'what the author says',
      '# A\n\n## Summary\n\nText.\n\n<!-- notes: Say this. -->',
      [['Say this.']],
    ],
    [
      'each paragraph and item of it',
      '# A\n\n## Summary\n\nText.\n\n> [!NOTE] Speaker\n> First.\n>\n> - One\n> - Two',
      [['First.', 'One', 'Two']],
    ],
    [
      'sources by number and name, after what the author says',
      `# A\n\n## Summary\n\nText. [3, 1]\n\n<!-- notes: Say this. -->\n\n${sources}`,
      [['Say this.', 'Sources:', '1  One, Press, 2020', '3  Three, Desk'], []],
    ],
    [
      'the sources that a table cites',
      `# A\n\n## Figures\n\n| A |\n|---|\n| 1 [2] |\n\n${sources}`,
      [['Sources:', '2  Two'], []],
    ],
    [
      'sources in the words and digits of the language',
      '---\nlang: fa\n---\n\n# الف\n\n## خلاصه\n\nمتن. [1]\n\n## منابع\n\n1. یک',
      [['منابع:', '۱  یک'], []],
    ],
  ])('are %s', (_, markdown, expected) => {
    expect(notesOf(markdown)).toEqual(expected)
  })

  it('are said on the first slide of a text that continues', () => {
    const text = Array.from({ length: 30 }, () => 'A paragraph of a text.').join('\n\n')
    const notes = notesOf(`# A\n\n## Summary\n\n${text}\n\n<!-- notes: Say this. -->`)
    expect(notes.length).toBeGreaterThan(1)
    expect(notes).toEqual([['Say this.'], ...notes.slice(1).map(() => [])])
  })

  it('have the whole of a title that is cut', () => {
    const title = 'A heading that goes on '.repeat(40).trim()
    const [scene] = scenesOf(`# A\n\n## ${title}\n\nText.`)
    expect(scene?.notes).toEqual([title])
    expect(shownTitle(scene)).toMatch(/^A heading.*… \(1.of.2\)$/)
  })
})

describe('notes of questions', () => {
  const faq = (answers: string[]) =>
    `# A\n\n## FAQ\n\n${answers
      .map(
        (answer, index) =>
          `### Is it ${index + 1}?\n\n${answer}\n\n<!-- notes: Say ${index + 1}. -->`,
      )
      .join('\n\n')}`

  it('stand with their question', () => {
    expect(notesOf(faq(['Yes.', 'No.']))).toEqual([['Say 1.'], ['Say 2.']])
  })

  it('stand together where two share a slide', () => {
    expect(notesOf(faq(['Yes.', 'No.', 'Yes. '.repeat(50)]))).toEqual([
      ['Say 1.', 'Say 2.'],
      ['Say 3.'],
    ])
  })

  it('stand with their question where two turn out too long to share a slide', () => {
    const long = 'Donaudampfschifffahrtsgesellschaft '.repeat(38)
    const scenes = scenesOf(faq([long, long, 'Yes. '.repeat(50)]))
    const [first, second] = ['Is it 1?', 'Is it 2?'].map((title) =>
      scenes.filter((scene) => scene.title.startsWith(title)),
    )
    expect(first?.[0]?.notes).toEqual(['Say 1.'])
    expect(second?.[0]?.notes).toEqual(['Say 2.'])
  })
})

function shownTitle(scene: Scene | undefined): string {
  const title = scene?.items.find((item) => item.name === 'Title')
  return title?.type === 'text'
    ? title.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('')
    : ''
}

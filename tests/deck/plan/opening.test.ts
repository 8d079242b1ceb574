import { describe, expect, it } from 'vitest'
import { planSection } from '../../../src/deck/plan/plan-section.js'
import type { Content, Section } from '../../../src/model/briefing.js'
import type { SlideBody } from '../../../src/model/deck.js'
import { bareText } from '../../../src/model/runs.js'
import { code, paragraph, runs } from '../../support/blocks.js'
import { prose, section } from '../../support/handout.js'

const empty = prose()
const brief = (name: string) => section(name, prose('Text.'))
const long = (name: string) => section(name, prose('word '.repeat(150)))
const name = (title: string) => section(title, empty)

/** What each slide of a section has, e.g. `parts: text A B`. */
function planned(content: Content, ...children: Section[]): string[] {
  const slides = planSection(section('S', content, children), 'prose', {
    disclaimer: '',
    lastSource: 1,
    lang: 'en',
    numbering: { questions: 0 },
    kicker: runs('K'),
  })
  return slides.map(({ body, title }) => `${bareText(title)} ${shown(body)}`)
}

function shown(body: SlideBody): string {
  switch (body.layout) {
    case 'parts': {
      const before = body.before.map(() => 'text ').join('')
      return `parts: ${before}${body.parts.map(({ title }) => bareText(title)).join(' ')}`
    }
    case 'section':
      return `section: ${body.contents.map(bareText).join(' ')}`
    case 'prose':
      return `prose: ${body.blocks.map(({ type }) => type).join(' ')}`
    default:
      return body.layout
  }
}

describe('a section of text with others below it', () => {
  it.each<[string, Content, Section[], string[]]>([
    [
      'shares its slide with them where all are brief',
      prose('Text.'),
      [brief('A'), brief('B')],
      ['S parts: text A B'],
    ],
    [
      'lists them where it is brief and they are long',
      prose('Text.'),
      [long('A'), long('B'), long('C')],
      [
        'S prose: paragraph list',
        'A prose: paragraph',
        'B prose: paragraph',
        'C prose: paragraph',
      ],
    ],
    [
      'does not list two',
      prose('Text.'),
      [long('A'), long('B')],
      ['S prose: paragraph', 'A prose: paragraph', 'B prose: paragraph'],
    ],
    [
      'lists those that are mere names, which have no other place',
      prose('Text.'),
      [name('A'), name('B')],
      ['S prose: paragraph list'],
    ],
    [
      'leaves brief ones to a slide that they share, under its name',
      prose('word '.repeat(150)),
      [brief('A'), brief('B')],
      ['S prose: paragraph', 'S parts: A B'],
    ],
  ])('%s', (_, content, children, expected) => {
    expect(planned(content, ...children)).toEqual(expected)
  })
})

describe('a heading without text', () => {
  it.each<[string, Section[], string[]]>([
    ['is the title of brief sections', [brief('A'), brief('B')], ['S parts: A B']],
    [
      'lists long ones',
      [long('A'), long('B')],
      ['S section: A B', 'A prose: paragraph', 'B prose: paragraph'],
    ],
    ['lists mere names', [name('A'), name('B')], ['S section: A B']],
    ['divides the deck with nothing below it', [], ['S section: ']],
    ['leaves its slide to a single one below', [long('A')], ['A prose: paragraph']],
  ])('%s', (_, children, expected) => {
    expect(planned(empty, ...children)).toEqual(expected)
  })
})

it('notes of sections that share a slide are said there, in order', () => {
  const noted = (title: string) => ({ ...brief(title), notes: [paragraph(title)] })
  const parent = { ...section('S', prose('Text.'), [noted('A'), noted('B')]) }
  const [slide, ...others] = planSection(
    { ...parent, notes: [paragraph('S')] },
    'prose',
    {
      disclaimer: '',
      lastSource: 1,
      lang: 'en',
      numbering: { questions: 0 },
      kicker: [],
    },
  )
  expect(others).toEqual([])
  const said = slide?.notes.map((block) =>
    block.type === 'paragraph' ? bareText(block.runs) : '',
  )
  expect(said).toEqual(['S', 'A', 'B'])
})

it('a section with long code keeps its slide', () => {
  const coded = section('A', prose(code('a\nb\nc\nd')))
  expect(planned(empty, coded, brief('B'))).toContain('A code')
})

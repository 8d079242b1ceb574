import { describe, expect, it } from 'vitest'
import { planSection } from '../../../src/deck/plan/plan-section.js'
import type { Section } from '../../../src/model/briefing.js'
import type { Slide } from '../../../src/model/deck.js'
import type { LayoutChoice } from '../../../src/model/placement.js'
import { bareText, plainText } from '../../../src/model/runs.js'
import { paragraph, quote, runs, table } from '../../support/blocks.js'
import {
  points,
  prose,
  questions,
  section,
  sources,
  statement,
} from '../../support/handout.js'

const empty = prose()

function plan(layout: LayoutChoice, planned: Section, topic = 'Topic'): Slide[] {
  const kicker = topic === '' ? [] : runs(topic)
  return planSection(planned, layout, {
    disclaimer: 'Not all.',
    lastSource: 1,
    lang: 'en',
    numbering: { questions: 0 },
    kicker,
  })
}

/** `layout: kicker > title` of each slide. */
function outline(slides: Slide[]): string[] {
  return slides.map(
    ({ body, kicker, title }) =>
      `${body.layout}: ${bareText(kicker)} > ${bareText(title)}`,
  )
}

function paragraphsOf(slide: Slide | undefined): string[] {
  const body = slide?.body
  if (!body || !('blocks' in body)) return []
  return body.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [plainText(block.runs)] : [],
  )
}

describe('a section takes the layout', () => {
  it.each<[string, LayoutChoice, Section, string[]]>([
    ['of text', 'prose', section('S', prose('Text.')), ['prose: Topic > S']],
    [
      'of a statement',
      'statement',
      section('S', statement('One.')),
      ['statement: Topic > S'],
    ],
    [
      'of text where the template has no statement',
      'prose',
      section('S', statement('One.')),
      ['prose: Topic > S'],
    ],
    [
      'of points, whatever the template wishes',
      'prose',
      section('S', points('A: B')),
      ['points: Topic > S'],
    ],
    [
      'of sources, whatever the template wishes',
      'prose',
      section('S', sources('A')),
      ['sources: Topic > S'],
    ],
    [
      'of a table with the text beside it',
      'prose',
      section('S', prose('Before.', table(['A'], ['1']))),
      ['table: Topic > S'],
    ],
    [
      'of a question, which is the title',
      'question',
      section('S', questions('Why?', 'So.', 'How?', 'Thus.')),
      ['question: S > Why?', 'question: S > How?'],
    ],
    [
      'of questions that share a slide, which the section is the title of',
      'question',
      section('S', questions('Why?', 'So.', 'How?', 'Thus.', 'Who?', 'They.')),
      ['question: Topic > S', 'question: S > Who?'],
    ],
  ])('%s', (_, layout, planned, expected) => {
    expect(outline(plan(layout, planned))).toEqual(expected)
  })
})

describe('a statement', () => {
  it('is the first paragraph, long text follows on slides of its own', () => {
    const third = 'Third. '.repeat(90).trim()
    const slides = plan('statement', section('S', prose('First.', 'Second.', third)))
    expect(outline(slides)).toEqual(['statement: Topic > S', 'prose: Topic > S'])
    expect(slides.map(paragraphsOf)).toEqual([['First.'], ['Second.', third]])
  })

  it('has brief text below it', () => {
    const slides = plan('statement', section('S', prose('First.', 'Second.', 'Third.')))
    expect(outline(slides)).toEqual(['statement: Topic > S'])
    expect(slides.map(paragraphsOf)).toEqual([['First.', 'Second.', 'Third.']])
  })

  it('is text where it does not begin with a paragraph', () => {
    const planned = section('S', prose(table(['A'], ['1']), 'Text.'))
    expect(outline(plan('statement', planned))).toEqual(['table: Topic > S'])
  })
})

describe('names of sections are never lost', () => {
  const leaf = (name: string, ...children: Section[]) =>
    section(name, prose(`Text of ${name}. `.repeat(60)), children)

  it.each<[string, Section, string[]]>([
    [
      'the section above stands in the margin',
      leaf('S', leaf('A', leaf('B'))),
      ['prose: Topic > S', 'prose: S > A', 'prose: A > B'],
    ],
    [
      'a heading that only gathers others gets a slide that lists them',
      section('S', empty, [leaf('A'), leaf('B')]),
      ['section: Topic > S', 'prose: S > A', 'prose: S > B'],
    ],
    [
      'one with nothing below divides the deck',
      section('S', empty),
      ['section: Topic > S'],
    ],
    [
      'one above a single other goes to its margin, with what stands above',
      section('S', empty, [section('A', empty, [leaf('B', leaf('C'))])]),
      ['prose: Topic · S · A > B', 'prose: B > C'],
    ],
  ])('%s', (_, planned, expected) => {
    expect(outline(plan('prose', planned))).toEqual(expected)
  })

  it('without a topic the margin begins with the section', () => {
    const planned = section('S', empty, [leaf('B')])
    expect(outline(plan('prose', planned, ''))).toEqual(['prose: S > B'])
  })

  it('the list of a gathering heading has them in order', () => {
    const [slide] = plan('prose', section('S', empty, [leaf('A'), leaf('B')]))
    const contents = slide?.body.layout === 'section' ? slide.body.contents : []
    expect(contents.map(bareText)).toEqual(['A', 'B'])
  })
})

describe('questions', () => {
  it('count on through sections and the sections below them', () => {
    const numbering = { questions: 3 }
    const context = { disclaimer: '', lastSource: 1, numbering, kicker: [], lang: 'en' }
    const planned = section('S', questions('A?', 'a', 'B?', 'b'), [
      section('T', questions('C?', 'c')),
    ])
    const numbers = planSection(planned, 'question', context).flatMap(({ body }) =>
      body.layout === 'question' ? body.questions.map(({ number }) => number) : [],
    )
    expect(numbers).toEqual([4, 5, 6])
    expect(numbering.questions).toBe(6)
  })

  it('have a table in their answer on a slide of their own, in its place', () => {
    const content = questions('A?', 'a', 'B?', 'b', 'C?', 'c', 'D?', 'd')
    if (content.shape === 'questions')
      content.questions[1]?.answer.push(table(['x', 'y'], ['1', '2']))
    expect(outline(plan('question', section('S', content)))).toEqual([
      'question: S > A?',
      'table: S · Q2 > B?',
      'question: Topic > S',
    ])
  })

  it('come after the text before them', () => {
    const content = { ...questions('A?', 'a'), before: [paragraph('Before.')] }
    expect(outline(plan('question', section('S', content)))).toEqual([
      'prose: Topic > S',
      'question: S > A?',
    ])
  })
})

describe('sources', () => {
  const list = sources('One', 'Two')
  const noteUnder = (planned: Section, disclaimer: string) => {
    const context = {
      disclaimer,
      lastSource: 2,
      lang: 'en',
      numbering: { questions: 0 },
      kicker: [],
    }
    return planSection(planned, 'sources', context).map(({ body }) =>
      body.layout === 'sources'
        ? body.after.map((block) =>
            block.type === 'paragraph' ? plainText(block.runs) : '',
          )
        : body.layout,
    )
  }

  it('are followed by the note of the language', () => {
    expect(noteUnder(section('S', list), 'Not all.')).toEqual([['Not all.']])
  })

  it('are followed by what the author says, where the template leaves it', () => {
    const own = { ...list, after: [paragraph('My note.')] }
    expect(noteUnder(section('S', own), '')).toEqual([['My note.']])
  })

  it('come after the text before them', () => {
    const own = { ...list, before: [paragraph('Before.')] }
    expect(noteUnder(section('S', own), 'Not all.')).toEqual(['prose', ['Not all.']])
  })

  it('without an entry are text', () => {
    const own = { ...sources(), before: [paragraph('A')], after: [paragraph('B')] }
    expect(plan('sources', section('S', own)).map(paragraphsOf)).toEqual([['A', 'B']])
  })
})

describe('what the author says', () => {
  const spoken = (planned: Section) =>
    plan('prose', planned).map(({ notes }) =>
      notes.map((block) => (block.type === 'paragraph' ? plainText(block.runs) : '')),
    )

  it('belongs to the first slide of its section', () => {
    const planned = {
      ...section('S', prose('Text.', table(['A'], ['1']), table(['A'], ['1']))),
      notes: [paragraph('Say this.')],
    }
    expect(spoken(planned)).toEqual([['Say this.'], []])
  })

  it('goes on to the section below where there is no slide of its own', () => {
    const below = { ...section('A', prose('Text.')), notes: [paragraph('Then that.')] }
    const planned = { ...section('S', empty, [below]), notes: [paragraph('Say this.')] }
    expect(spoken(planned)).toEqual([['Say this.', 'Then that.']])
  })
})

it('slides have the position of their section', () => {
  const text = prose('Text. '.repeat(90))
  const planned = section('S', text, [section('T', text)])
  expect(plan('prose', planned).map(({ position }) => position)).toEqual([
    planned.position,
    planned.children[0]?.position,
  ])
})

describe('a quotation, whose title stands in the margin', () => {
  const quoted = (title: string) => section(title, prose(quote('Said.')))

  it('has the names above it that no other slide shows in its title', () => {
    const inner = section('Inner', empty, [quoted('Words')])
    expect(outline(plan('prose', section('Outer', empty, [inner])))).toEqual([
      'quotation: Topic · Outer · Inner > Outer · Inner · Words',
    ])
  })

  it('has its own name where slides before it show the others', () => {
    const text = section('Outer', prose('Text.'), [quoted('Words')])
    expect(outline(plan('prose', text))[1]).toBe('quotation: Outer > Words')
    const two = section('Outer', empty, [quoted('Words'), quoted('More')])
    expect(outline(plan('prose', two))).toContain('quotation: Outer > Words')
  })
})

import type { Block } from '../../src/model/block.js'
import type {
  Content,
  KeyPoint,
  Question,
  Section,
  Source,
} from '../../src/model/briefing.js'
import type { Handout, Region } from '../../src/model/handout.js'
import { nextPosition, paragraph, runs } from './blocks.js'

export function section(
  title: string,
  content: Content,
  children: Section[] = [],
  kind = 'other',
): Section {
  const position = nextPosition()
  return { kind, title: runs(title), content, children, notes: [], position }
}

export function prose(...texts: (string | Block)[]): Content {
  const blocks = texts.map((text) => (typeof text === 'string' ? paragraph(text) : text))
  return { shape: 'prose', blocks }
}

export function statement(text: string): Content {
  return { shape: 'statement', blocks: [paragraph(text)] }
}

/** Points as `lead: text`, or as text alone. */
export function points(...texts: string[]): Content {
  const point = (text: string): KeyPoint => {
    const [lead, rest] = text.split(': ')
    return rest === undefined
      ? { blocks: [paragraph(text)], position: nextPosition() }
      : { lead: runs(lead ?? ''), blocks: [paragraph(rest)], position: nextPosition() }
  }
  return { shape: 'points', before: [], points: texts.map(point), after: [] }
}

/** Questions and answers, in turn. */
export function questions(...texts: string[]): Content {
  const list: Question[] = []
  for (let index = 0; index < texts.length; index += 2) {
    list.push({
      question: runs(texts[index] ?? ''),
      answer: [paragraph(texts[index + 1] ?? '')],
      notes: [],
      position: nextPosition(),
    })
  }
  return { shape: 'questions', before: [], questions: list }
}

/** Sources as `title | detail`. */
export function sources(...texts: string[]): Content {
  const list = texts.map((text, index): Source => {
    const [title = '', detail = ''] = text.split(' | ')
    return {
      number: index + 1,
      title: runs(title),
      detail: runs(detail),
      url: `https://example.org/${index + 1}`,
      position: nextPosition(),
    }
  })
  return { shape: 'sources', before: [], sources: list, after: [] }
}

export function region(style: Region['style'], ...sections: Section[]): Region {
  return { name: style, style, sections }
}

/** A handout of rows of regions. */
export function handout(
  metadata: Partial<Handout['metadata']> & { title: string },
  ...rows: Region[][]
): Handout {
  return {
    metadata: { lang: 'en', direction: 'ltr', tags: [], ...metadata },
    kicker: 'Position briefing',
    details: ['As of 12 May 2025', 'Deckle desk', 'Specimen'],
    rows: rows.map((regions) => ({ regions })),
    sources: [],
    disclaimer: runs('This is a selection, not a complete list.'),
    address: { label: 'Full text', url: 'https://example.org/b/khamenei' },
  }
}

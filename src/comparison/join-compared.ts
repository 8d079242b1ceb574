import type { Briefing, Section } from '../model/briefing.js'
import { letters } from '../model/letters.js'
import type { Compared } from './compared.js'
import { figureSections } from './figures.js'
import { joinSources, marksOf } from './join-sources.js'
import { joinQuestions } from './questions.js'
import { rewrite } from './rewrite.js'
import { sideBySide } from './side-by-side.js'
import { withSources } from './source-section.js'

/** Kinds that a template has for what is made of several briefings. */
export const comparisonKinds = [
  'positions',
  'comparedPoints',
  'figures',
  'commonQuestions',
] as const

export type ComparisonTitles = Record<(typeof comparisonKinds)[number], string>

/**
 * A comparison and the briefings that it compares become one briefing: its own sections,
 * bottom lines and key points side by side, a section for each briefing, questions that
 * several answer and those of each, and one list of sources. Positions outside its own
 * file name theirs.
 *
 * @param titles headings of what is joined
 */
export function joinCompared(
  own: Briefing,
  written: Compared[],
  titles: ComparisonTitles,
): Briefing {
  const { further, numbers } = joinSources(own.sources, written)
  const compared = rewritten(own, written, numbers)
  const as = (kind: keyof ComparisonTitles) => ({ kind, title: titles[kind] })
  const sections: Section[] = [
    ...own.sections,
    ...sideBySide(compared, 'bottomLine', as('positions')),
    ...sideBySide(compared, 'keyPoints', as('comparedPoints')),
    ...figureSections(compared, 'figures'),
    ...joinQuestions(compared, as('commonQuestions')),
  ]
  return {
    ...own,
    metadata: { ...own.metadata, ...markOf(own, written) },
    sections: withSources(sections, further, compared),
    sources: [...own.sources, ...further],
  }
}

function rewritten(
  own: Briefing,
  compared: Compared[],
  numbers: Map<number, number>[],
): Compared[] {
  let marks = marksOf(own).length
  return compared.map((one, index) => {
    const renamed = marksOf(one.briefing).map((mark) => [mark, letters(marks++)] as const)
    const rewriting = {
      path: one.path,
      numbers: numbers[index] ?? new Map<number, number>(),
      marks: new Map(renamed),
    }
    return { ...one, briefing: rewrite(one.briefing, rewriting) }
  })
}

/** Handling marks of those that are compared hold for the whole, if it has none. */
function markOf({ metadata }: Briefing, compared: Compared[]): { mark?: string } {
  if (metadata.mark !== undefined) return {}
  const marks = compared.flatMap(({ briefing }) => briefing.metadata.mark ?? [])
  return marks.length > 0 ? { mark: [...new Set(marks)].join(', ') } : {}
}

import type { Briefing } from '../../model/briefing.js'
import type { Run } from '../../model/run.js'
import type { Problem, Rule } from '../rule.js'
import { allSections, pointSections } from '../sections.js'
import { hasCitation } from '../texts.js'

export const unsourcedClaim: Rule = {
  id: 'unsourced-claim',
  severity: 'warning',
  summary:
    'Each key point, each answer and each paragraph of a summary leads to a source.',
  note: 'Refer to the source that it rests on, as in `[2]` or `[@key]`, or leave it out.',
  examples: {
    breaks: '## Summary\n\nThe rule was adopted.\n\n## Sources\n\n1. Rules on phones',
    keeps: '## Summary\n\nThe rule was adopted. [1]\n\n## Sources\n\n1. Rules on phones',
  },
  check: ({ briefing, texts }) => {
    const points = pointSections(briefing).flatMap(({ points }) =>
      points
        .filter(({ lead = [], blocks }) => !hasCitation(lead, blocks))
        .map(
          ({ position }): Problem => ({
            reason: 'Unexpected key point without a source',
            place: position,
          }),
        ),
    )
    const paragraphs = texts
      .filter(({ kind, runs }) => kind === 'summary' && isClaim(runs))
      .map(
        ({ position }): Problem => ({
          reason: 'Unexpected paragraph of the summary without a source',
          place: position,
        }),
      )
    return [...points, ...paragraphs, ...answersOf(briefing)]
  },
}

/** Those without a source, where the briefing has sources at all. */
function answersOf({ sections }: Briefing): Problem[] {
  const contents = allSections(sections).map(({ content }) => content)
  if (!contents.some(({ shape }) => shape === 'sources')) return []
  return contents
    .flatMap((content) => (content.shape === 'questions' ? content.questions : []))
    .filter(({ question, answer }) => answer.length > 0 && !hasCitation(question, answer))
    .map(({ position }) => ({
      reason: 'Unexpected answer without a source',
      place: position,
    }))
}

/** What only introduces a list claims nothing. */
function isClaim(runs: Run[]): boolean {
  const last = runs.at(-1)
  const introduces = last?.type === 'text' && /[:：]\s*$/.test(last.text)
  return !introduces && !hasCitation(runs, [])
}

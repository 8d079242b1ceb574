import type { Rule } from '../rule.js'
import { pointSections } from '../sections.js'

const fewest = 3
const most = 7

export const keyPointCount: Rule = {
  id: 'key-point-count',
  severity: 'warning',
  summary: 'There are three to seven key points.',
  note: 'Join points that say one thing, or move the lesser ones to the summary.',
  examples: {
    breaks: '## Key points\n\n- **One.** It is so.\n- **Two.** It is so.',
    keeps: '## Key points\n\n- **One.** It is.\n- **Two.** It is.\n- **Three.** It is.',
  },
  check: ({ briefing }) =>
    pointSections(briefing)
      .filter(({ points }) => points.length < fewest || points.length > most)
      .map(({ section, points }) => ({
        reason: `Unexpected number of key points: ${points.length}, expected ${fewest} to ${most}`,
        place: section.position,
      })),
}

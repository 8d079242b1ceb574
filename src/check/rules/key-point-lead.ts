import type { Rule } from '../rule.js'
import { pointSections } from '../sections.js'

export const keyPointLead: Rule = {
  id: 'key-point-lead',
  severity: 'warning',
  summary: 'Each key point begins with a headline in bold.',
  note: 'Begin the point with a few words in bold that end with a full stop or a colon.',
  examples: {
    breaks:
      '## Key points\n\n- **One.** It is so.\n- It is so, too.\n- **Three.** It is so.',
    keeps:
      '## Key points\n\n- **One.** It is so.\n- **Two:** so it is.\n- **Three.** It is so.',
  },
  check: ({ briefing }) =>
    pointSections(briefing).flatMap(({ points }) =>
      points
        .filter(({ lead }) => !lead)
        .map(({ position }) => ({
          reason: 'Unexpected key point without a headline',
          place: position,
        })),
    ),
}

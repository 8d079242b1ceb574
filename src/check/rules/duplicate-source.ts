import type { Source } from '../../model/briefing.js'
import { bareText } from '../../model/runs.js'
import type { Rule } from '../rule.js'

export const duplicateSource: Rule = {
  id: 'duplicate-source',
  severity: 'warning',
  summary: 'No source is listed twice.',
  note: 'Remove one of them, and let all references lead to the other.',
  examples: {
    breaks:
      'It is so. [1, 2]\n\n## Sources\n\n1. [Rules](https://example.org/a), Board, 2025\n2. [The rules](https://example.org/a), Board, 2025',
    keeps:
      'It is so. [1, 2]\n\n## Sources\n\n1. [Rules](https://example.org/a), Board, 2025\n2. [Minutes](https://example.org/b), Board, 2025',
  },
  check: ({ briefing: { sources } }) => {
    const seen = new Map<string, number>()
    return sources.flatMap((source) => {
      const key = keyOf(source)
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, source.number)
        return []
      }
      return [
        {
          reason: `Unexpected source ${source.number}, which is the same as source ${first}`,
          place: source.position,
        },
      ]
    })
  },
}

/** What two entries of one work have in common. */
function keyOf({ url, title, detail }: Source): string {
  if (url)
    return url.replace(/^https?:\/\/(?:www\.)?|[#?](?:utm_.*)?$|\/$/g, '').toLowerCase()
  return `${bareText(title)} ${bareText(detail)}`.toLowerCase()
}

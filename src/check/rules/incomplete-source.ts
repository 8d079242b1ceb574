import { bareText } from '../../model/runs.js'
import type { Rule } from '../rule.js'

export const incompleteSource: Rule = {
  id: 'incomplete-source',
  severity: 'warning',
  summary: 'Each source has a title, a publisher and a date.',
  note: 'Write title, publisher and date in this order, with commas between them.',
  examples: {
    breaks:
      'It is so. [1]\n\n## Sources\n\n1. [Rules](https://example.org), School Board',
    keeps:
      'It is so. [1]\n\n## Sources\n\n1. [Rules](https://example.org), School Board, 2025',
  },
  check: ({ briefing: { sources } }) =>
    sources.flatMap(({ number, title, detail, position }) => {
      const missing = missingParts(bareText(title), bareText(detail))
      return missing.length > 0
        ? [
            {
              reason: `Unexpected source ${number} without ${missing.join(' and ')}`,
              place: position,
            },
          ]
        : []
    }),
}

function missingParts(title: string, detail: string): string[] {
  const isDated = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|n\.d\.|undated/u.test(detail)
  const others = detail
    .replace(/\S*\/\S*/g, '')
    .split(/[,،、，.;]/u)
    .filter((part) => /\p{L}{2}/u.test(part) && !/\p{Nd}{4}/u.test(part))
  return [
    ...(title === '' ? ['a title'] : []),
    ...(others.length === 0 ? ['a publisher'] : []),
    ...(isDated ? [] : ['a date']),
  ]
}

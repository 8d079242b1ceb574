import type { Root } from 'mdast'
import type { Position } from '../../model/position.js'
import type { Rule } from '../rule.js'

export const asOfDate: Rule = {
  id: 'as-of-date',
  severity: 'warning',
  summary: 'The briefing says how current it is, and is not out of date.',
  note: 'Set `as-of` in the front matter to the day on which its content was last checked.',
  examples: {
    breaks: '---\nas-of: 2020-01-31\n---\n\nIt is so.',
    keeps: '---\nas-of: 2026-10-01\n---\n\nIt is so.',
  },
  check: ({ briefing: { metadata }, tree, today, asOfMonths }) => {
    if (metadata.date === undefined)
      return [{ reason: 'Unexpected briefing without a date' }]
    const written = /^\d{4}(?:-\d{2}){0,2}$/.exec(metadata.date)?.[0]
    if (!written) return []
    const months =
      monthOf(today) - monthOf(written.length === 4 ? `${written}-12` : written)
    if (months <= asOfMonths) return []
    const place = placeOfDate(tree)
    return [
      {
        reason: `Unexpected briefing of ${written}, expected one of the last ${asOfMonths} months`,
        ...(place && { place }),
        isWhole: true,
      },
    ]
  },
}

/** The line of the front matter that has the date. */
function placeOfDate({ children: [head] }: Root): Position | undefined {
  if (head?.type !== 'yaml' || !head.position) return undefined
  const lines = head.value.split('\n')
  const [index] = ['as-of', 'date']
    .map((name) => lines.findIndex((line) => line.startsWith(`${name}:`)))
    .filter((found) => found >= 0)
  if (index === undefined) return undefined
  const line = head.position.start.line + 1 + index
  const end = { line, column: 1 + (lines[index] ?? '').length }
  return { start: { line, column: 1 }, end }
}

/** Months since the year 0. */
function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return 12 * year + month
}

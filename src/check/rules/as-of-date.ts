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
  check: ({ briefing: { metadata }, today, asOfMonths }) => {
    if (metadata.date === undefined)
      return [{ reason: 'Unexpected briefing without a date' }]
    const written = /^\d{4}(?:-\d{2}){0,2}$/.exec(metadata.date)?.[0]
    if (!written) return []
    const months =
      monthOf(today) - monthOf(written.length === 4 ? `${written}-12` : written)
    return months > asOfMonths
      ? [
          {
            reason: `Unexpected briefing of ${written}, expected one of the last ${asOfMonths} months`,
          },
        ]
      : []
  },
}

/** Months since the year 0. */
function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return 12 * year + month
}

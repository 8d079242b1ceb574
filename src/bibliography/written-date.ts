import { formatDate } from '../labels/index.js'

/** Years before are those of another calendar, as in Persian bibliographies. */
const earliest = 1600

/**
 * An ISO date in the words of a language. A year alone stays a number, and one that was
 * given in another calendar is not taken over into it once more.
 */
export function writtenDate(date: string, lang: string): string {
  const isYear = /^\d{4}$/.test(date)
  return isYear || Number.parseInt(date, 10) < earliest ? date : formatDate(date, lang)
}

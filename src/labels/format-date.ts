import { regional } from './regional.js'

/** Whether a date is written as ISO 8601: a year, a month or a day. */
export function isIsoDate(date: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && !Number.isNaN(Date.parse(date))
}

/**
 * An ISO date in the words of a language, with its calendar; any other text
 * stays as the author wrote it.
 */
export function formatDate(date: string, lang: string): string {
  if (!isIsoDate(date)) return date
  const parts = date.split('-').length
  return new Intl.DateTimeFormat(regional(lang), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  }).format(new Date(date))
}

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
  return formatFor(lang, date.split('-').length).format(new Date(date))
}

/** By language and parts, as making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** @param parts 1 for a year, 2 for a month, 3 for a day */
function formatFor(lang: string, parts: number): Intl.DateTimeFormat {
  const key = `${lang} ${parts}`
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(regional(lang), {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts > 1 && { month: 'long' }),
      ...(parts > 2 && { day: 'numeric' }),
    })
  formats.set(key, format)
  return format
}

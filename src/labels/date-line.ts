import { formatDate } from './format-date.js'
import { labelsFor } from './languages.js'
import { phrase } from './phrase.js'

/** "As of 12 May 2025", or the date alone; empty where a briefing has none. */
export function dateLine({
  date,
  asOf,
  lang,
}: {
  date?: string
  asOf?: boolean
  lang: string
}): string {
  if (date === undefined) return ''
  const written = formatDate(date, lang)
  return asOf ? phrase(labelsFor(lang).asOf, lang, { date: written }) : written
}

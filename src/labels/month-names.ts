/** Calendars whose months are named in texts of a language, besides the Gregorian. */
const calendars: Record<string, string[]> = {
  fa: ['persian', 'islamic'],
  ar: ['islamic'],
}

/** Regions that name the months of the Gregorian calendar in a way of their own. */
const regions: Record<string, string[]> = {
  ar: ['ar-EG', 'ar-SY'],
  en: ['en-GB', 'en-US'],
}

/** Short forms that no table of the language has. */
const short: Record<string, string[]> = { en: ['sept'], de: ['jän'], es: ['setiembre'] }

/** What months are called in a language, whole and short, without capitals or dots. */
export function monthNames(lang: string): string[] {
  const { language } = new Intl.Locale(lang)
  const tags = [
    ...(regions[language] ?? [lang]).map((tag) => withCalendar(tag, 'gregory')),
    ...(calendars[language] ?? []).map((calendar) => withCalendar(lang, calendar)),
  ]
  const names = tags.flatMap((tag) =>
    (['long', 'short'] as const).flatMap((length) => namesIn(tag, length)),
  )
  return [...new Set([...names, ...(short[language] ?? [])])]
}

function withCalendar(tag: string, calendar: string): string {
  return new Intl.Locale(tag, { calendar }).toString()
}

/** With a day, since many languages name a month otherwise beside one. */
function namesIn(tag: string, length: 'long' | 'short'): string[] {
  const formats = [{ month: length }, { month: length, day: 'numeric' as const }].map(
    (options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
  )
  // A calendar that follows the moon has another month every 29 days.
  return Array.from({ length: 13 }, (_, index) =>
    Date.UTC(2023, 0, 10 + index * 29),
  ).flatMap((time) =>
    formats.flatMap((format) =>
      format
        .formatToParts(time)
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.toLowerCase().replace(/\.$/, ''))
        .filter((name) => /\p{L}/u.test(name)),
    ),
  )
}

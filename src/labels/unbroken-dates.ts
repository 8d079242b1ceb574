import { monthNames } from './month-names.js'

/** From 1 to 31, in the digits of a language that writes dates with spaces. */
const day =
  '(?:[0٠۰०๐]?[1-9١-٩۱-۹१-९๑-๙]|[12١٢۱۲१२๑๒][0-9٠-٩۰-۹०-९๐-๙]|[3٣۳३๓][01٠١۰۱०१๐๑])'
const ordinal = '(?:\\.º|\\.ª|[.º°]|st|nd|rd|th|er|re|[-–]?го|-?е)?'
const before = '(?<![\\p{L}\\p{M}\\p{Nd}]|\\p{Nd}[.,:/])'

/** Languages that also write the month before the day. */
const monthFirst = ['en']

const patterns = new Map<string, RegExp[]>()

/**
 * `9 September`, `5 de mayo` and `June 9` with spaces at which no line ends: a day is
 * hard to read apart from its month. A year may stand on the next line.
 */
export function unbrokenDates(text: string, lang: string): string {
  // Most texts have no number, and looking for one is quick.
  if (!/\p{Nd}/u.test(text)) return text
  return datesOf(lang).reduce(
    (joined, pattern) =>
      joined.replace(pattern, (date) => date.replaceAll(' ', '\u00a0')),
    text,
  )
}

function datesOf(lang: string): RegExp[] {
  const known = patterns.get(lang)
  if (known) return known
  const names = spellings(lang)
  const month = `(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{M}\\p{Nd}])`
  // Hebrew joins "in" to the month.
  const dayFirst = `${before}${day}${ordinal} (?:(?:of|de|di|del|من) )?ב?${month}`
  const dayLast = `${before}${month}\\.? ${day}(?:st|nd|rd|th)?(?![\\p{L}\\p{Nd}]|[.,:/]\\p{Nd}| ?%)`
  const { language } = new Intl.Locale(lang)
  const forms = monthFirst.includes(language) ? [dayFirst, dayLast] : [dayFirst]
  const found = names.length > 0 ? forms.map((form) => new RegExp(form, 'gu')) : []
  patterns.set(lang, found)
  return found
}

/**
 * Names as they are written beside a day, the longest first. Where months have a
 * capital, `9 may` and `3 mar` are none.
 */
function spellings(lang: string): string[] {
  const long = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' })
  const hasCapital = /^\p{Lu}/u.test(long.format(0))
  return monthNames(lang)
    .flatMap((name) => [capital(name, lang), ...(hasCapital ? [] : [name])])
    .sort((one, other) => other.length - one.length)
}

function capital(name: string, lang: string): string {
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

import { monthNames } from '../../labels/month-names.js'
import { dateWords } from './date-words.js'

const digit = '[0-9٠-٩۰-۹]'
/** From 1000 to 2199, as all calendars that are in use count. */
const year = `['’]?(?:[1١۱]${digit}|[2٢۲][01٠١۰۱])${digit}{2}`
const number = `${digit}{1,2}`

/** What sets a date apart from what happened then. */
const separator =
  '(?:\\s*[:：]|\\s*[—–]|\\s+-(?=\\s)|\\.(?=\\s|$)|\\s*=>|\\s*→|\\u3000)\\s*'

export interface DatePattern {
  /** A date or a span at the start of a text, in `date`, and what sets it apart. */
  separated: RegExp
  /** A text that is a date or a span and nothing else but a sign after it. */
  whole: RegExp
}

const patterns = new Map<string, DatePattern>()

/** How dates are written in a language: in words, or in numbers as anywhere. */
export function datePattern(lang: string): DatePattern {
  const known = patterns.get(lang)
  if (known) return known
  const { before, to, now, forms } = dateWords(lang)
  const named = forms.map((form) => form.replaceAll('Y', year).replaceAll('N', number))
  const all = [...named, ...writtenDates(lang), ...numericDates].join('|')
  const one = `${before}(?:${all})`
  const date = `(?<date>${one}(?:(?:\\s*[–—~〜-]\\s*|\\s+/\\s+|\\s+(?:${to})\\s+|(?:から))(?:${one}|${number}(?!${digit})|${now})|\\s?[–—]|から)?)`
  const pattern = {
    separated: new RegExp(`^\\s*${date}(?!${digit})${separator}`, 'iu'),
    whole: new RegExp(`^\\s*${date}\\s*[:：.,،、—–-]?\\s*$`, 'iu'),
  }
  patterns.set(lang, pattern)
  return pattern
}

/** With a month in words: `12 May 2025`, `May 12, 2025`, `May 2025`, `12 May`, `May`. */
function writtenDates(lang: string): string[] {
  const names = monthNames(lang)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (names.length === 0) return []
  const month = `(?:${names.join('|')})\\.?`
  const day = `${number}(?:\\.|st|nd|rd|th|er|º)?`
  const days = `${day}(?:\\s*[–-]\\s*${day})?`
  const of = '(?:\\s+(?:de|del|of))?'
  return [
    `${days}${of}\\s*${month}(?:${of}[,،]?\\s*${year})?`,
    `${month}\\s+${days},?\\s+${year}`,
    `${month}\\s*[–/-]\\s*${month}\\s+${year}`,
    `${month}(?:${of}[,،]?\\s*${year})?`,
    `${month}\\s+${number}(?!${digit})`,
    `${year}\\s+${month}(?:\\s+${number})?`,
  ]
}

/** In numbers alone, the longest first. */
const numericDates = [
  `${year}[-/.]${number}(?:[-/.]${number})?(?!${digit})`,
  `${number}[./]\\s?${number}[./]\\s?(?:${year}|${digit}{2}(?!${digit}))`,
  `${number}[./]${year}`,
  `[qth][1-4][\\s/]+${year}`,
  `${year}[\\s/-]+[qth][1-4]`,
  `${year}/${digit}{2}(?!${digit})`,
  year,
]

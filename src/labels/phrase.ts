import { regional } from './regional.js'

/**
 * Fills a label's places, e.g. `{part} of {parts}`. Numbers are written in the
 * digits of the language.
 */
export function phrase(
  label: string,
  lang: string,
  values: Record<string, string | number>,
): string {
  return label.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    return typeof value === 'number' ? formatNumber(value, lang) : value
  })
}

/** By language, as making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>()

/** A whole number in the digits of the language. */
export function formatNumber(value: number, lang: string): string {
  const format =
    formats.get(lang) ?? new Intl.NumberFormat(regional(lang), { useGrouping: false })
  formats.set(lang, format)
  return format.format(value)
}

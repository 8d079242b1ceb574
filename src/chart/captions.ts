import { labelsFor, phrase, regional } from '../labels/index.js'
import type { Chart } from '../model/chart.js'

/** What stands over a chart: its name, and what its numbers count; '' for none. */
export function headOf({ title, unit, data, lang }: Chart): {
  name: string
  unit: string
} {
  const [only, ...others] = data.series
  // A single series has no legend that names it.
  const name = title || (others.length === 0 && !data.xs ? (only?.name ?? '') : '')
  return { name, unit: name === '' || unit === '' ? unit : `${commaOf(lang)}${unit}` }
}

/** What stands under a chart: where its numbers are from; '' where it is not said. */
export function sourceOf({ source, lang }: Chart): string {
  if (source === '') return ''
  const label = labelsFor(lang).chart.source
  const before = label.slice(0, label.indexOf('{')).trim().toLowerCase()
  return source.toLowerCase().startsWith(before)
    ? source
    : phrase(label, lang, { source })
}

/** What divides the parts of a list in a language. */
function commaOf(lang: string): string {
  const list = new Intl.ListFormat(regional(lang), { type: 'unit', style: 'long' })
  const comma = list.formatToParts(['1', '2', '3']).find(({ type }) => type === 'literal')
  // Arabic has a word behind it.
  return /[,،、][\s\u200f]*/.exec(comma?.value ?? '')?.[0] ?? ', '
}

import { formatNumber, labelsFor, phrase } from '../labels/index.js'
import type { Chart, ChartSeries } from '../model/chart.js'
import { formatValue } from './format-value.js'

/** So many series are told one by one. */
const mostSeries = 4

/**
 * What a chart shows, in words of its language: its kind and title, what it covers, and
 * the lowest and highest number of each series.
 */
export function altText(chart: Omit<Chart, 'alt'>): string {
  const { form, lang, title, unit, data } = chart
  const labels = labelsFor(lang).chart
  const name = [title, unit && `(${unit})`].filter(Boolean).join(' ')
  const told =
    data.series.length <= mostSeries
      ? data.series
      : [
          {
            name: seriesNames(data.series),
            values: data.series.flatMap(({ values }) => values),
          },
        ]
  const sentences = [
    [labels.forms[form], name].filter(Boolean).join(': '),
    coverage(chart),
    ...told.map((series) => extremes(series, chart)),
  ]
  return sentences
    .filter(Boolean)
    .map((sentence) => (/[.!?。؟]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')
}

function seriesNames(series: ChartSeries[]): string {
  return series.map(({ name }) => name).join(', ')
}

function coverage({ data, lang }: Omit<Chart, 'alt'>): string {
  const { head, categories, xs } = data
  const [first, last] = xs
    ? [Math.min(...xs.values), Math.max(...xs.values)].map(String)
    : [categories[0] ?? '', categories.at(-1) ?? '']
  const count = xs?.values.length ?? categories.length
  const span =
    count > 1
      ? `${phrase(labelsFor(lang).chart.span, lang, { first: first ?? '', last: last ?? '' })} (${formatNumber(count, lang)})`
      : (first ?? '')
  const name = xs?.name || head
  return name === '' ? span : `${name}: ${span}`
}

function extremes(
  { name, values }: ChartSeries,
  { title, lang, data }: Omit<Chart, 'alt'>,
): string {
  const known = values.flatMap((value, index) =>
    value === undefined
      ? []
      : [{ value, at: placeOf(index % countOf(values, data.categories), data) }],
  )
  const [first] = known
  if (!first) return name
  const low = known.reduce((least, one) => (one.value < least.value ? one : least), first)
  const high = known.reduce((most, one) => (one.value > most.value ? one : most), first)
  const text = (value: number) => formatValue(value, data, lang)
  const series = name || title || data.head
  if (known.length === 1) return `${series}: ${text(first.value)}`
  return phrase(labelsFor(lang).chart.extremes, lang, {
    series,
    low: text(low.value),
    lowAt: low.at,
    high: text(high.value),
    highAt: high.at,
  })
}

function countOf(values: unknown[], categories: string[]): number {
  return categories.length > 0 ? categories.length : values.length
}

function placeOf(index: number, { categories, xs }: Chart['data']): string {
  return categories[index] || String(xs?.values[index] ?? index + 1)
}

import { regional } from '../labels/index.js'
import type { ChartData } from '../model/chart.js'

/** How the numbers of a chart are written. */
export type ValueFormat = Pick<ChartData, 'decimals' | 'percent'>

/** Digits from which on thousands are set apart. */
const grouped = 10_000

/** A number as it stands in a chart and in words about it, in the signs of the language. */
export function formatValue(
  value: number,
  { decimals, percent }: ValueFormat,
  lang: string,
): string {
  const useGrouping = Math.abs(value) >= grouped
  const format = numberFormat(lang, decimals, percent, useGrouping)
  const text = format.format(percent ? value / 100 : value)
  // A hyphen is too short for a minus, and lines break behind it.
  return text.replace('-', '−')
}

/** Formats that were made before: making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(
  lang: string,
  decimals: number,
  percent: boolean,
  useGrouping: boolean,
): Intl.NumberFormat {
  const key = `${lang} ${decimals} ${percent} ${useGrouping}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(regional(lang), {
    style: percent ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  })
  formats.set(key, format)
  return format
}

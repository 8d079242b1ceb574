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
  const format = new Intl.NumberFormat(regional(lang), {
    style: percent ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: Math.abs(value) >= grouped,
  })
  const text = format.format(percent ? value / 100 : value)
  // A hyphen is too short for a minus, and lines break behind it.
  return text.replace('-', '−')
}

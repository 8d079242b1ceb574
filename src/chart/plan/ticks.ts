import type { Chart } from '../../model/chart.js'
import type { ChartAxis } from '../../model/chart-plan.js'
import { formatValue } from '../format-value.js'
import type { ChartSetting } from './setting.js'

/** Whether the numbers of a horizontal axis stand beside each other. */
export function hasTickRoom(
  axis: ChartAxis,
  width: number,
  chart: Chart,
  size: number,
  setting: ChartSetting,
): boolean {
  const step = (axis.step / (axis.max - axis.min)) * width
  return tickWidth(axis, chart, size, setting) + size * 1.5 <= step
}

/** Width of the widest number of an axis, in points. */
export function tickWidth(
  { min, max, step, decimals }: ChartAxis,
  { data, lang }: Chart,
  size: number,
  setting: ChartSetting,
): number {
  const texts = [min, max, min + step].map((value) =>
    formatValue(value, { ...data, decimals }, lang),
  )
  return Math.max(...texts.map((text) => setting.measure(text, size)))
}

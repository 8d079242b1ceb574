import type { Chart } from '../../model/chart.js'
import type { ChartAxis } from '../../model/chart-plan.js'
import { formatValue } from '../format-value.js'
import { type ChartSetting, labelAir } from './setting.js'

/** More numbers than this are not read one by one. */
const mostLabels = 40

/** Whether a chart has no more numbers than are read one by one. */
export function hasFewMarks({ data }: Chart): boolean {
  return data.series.length * data.categories.length <= mostLabels
}

/** Width of the widest number of a chart, in points. */
export function widestLabel(
  { data, lang }: Chart,
  size: number,
  setting: ChartSetting,
): number {
  const values = data.series.flatMap((series) => series.values)
  const distinct = new Set(values.filter((value) => value !== undefined))
  const texts = [...distinct].map((value) => formatValue(value, data, lang))
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0)
  // Digits are about equally wide: shorter numbers cannot be wider.
  const widths = texts
    .filter(({ length }) => length >= longest - 1)
    .slice(0, mostLabels)
    .map((text) => setting.measure(text, size, true))
  return Math.max(0, ...widths)
}

/** Room for numbers of bars below zero, between these and the names. */
export function withLabelRoom(axis: ChartAxis, share: number): ChartAxis {
  if (axis.min >= 0) return axis
  return { ...axis, min: axis.min - ((axis.max - axis.min) * share) / (1 - share) }
}

/** Parts of stacks are labelled where the number has room in them. */
export function labelsOf(
  { data, lang }: Chart,
  hasLabels: boolean,
  stacked: boolean,
  { min, max }: ChartAxis,
  lengthOf: (part: number) => number,
  roomOf: (text: string) => number,
  size: number,
): boolean[][] {
  return data.series.map(({ values }) =>
    values.map((value) => {
      if (value === undefined || !hasLabels) return false
      if (!stacked) return true
      const length = lengthOf(Math.abs(value) / (max - min || 1))
      const text = formatValue(value, data, lang)
      return length >= roomOf(text) + size * labelAir
    }),
  )
}

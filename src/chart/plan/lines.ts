import type { Chart, ChartData, ChartSeries } from '../../model/chart.js'
import type { ChartAxis } from '../../model/chart-plan.js'
import { formatValue } from '../format-value.js'
import type { Attempt } from './attempt.js'
import { bandNames } from './band-names.js'
import { legendRoom, topLegend } from './legend.js'
import { seriesFills } from './series-colors.js'
import { type ChartRoom, type ChartSetting, labelAir } from './setting.js'
import { tickWidth } from './ticks.js'
import { timeAxis } from './time-axis.js'
import { bareAxis, niceAxis } from './value-axis.js'

/** Names at the ends of lines take at most this share of the width. */
const mostNames = 0.3
/** So many points of one line have their numbers beside them. */
const mostLabelled = 12

/** Lines or areas; names stand at the ends of lines where these are apart. */
export function planLines(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  const { data, form } = chart
  const stacked = form === 'area' && data.series.length > 1
  const air = size * labelAir
  const isCrowded = data.categories.length > 24
  const wide = { ...room, lead: isCrowded ? 0 : room.lead }
  const isLabelled = form === 'line' && hasNumbers(chart, wide, size, setting)
  const heights = stacked
    ? stackHeights(data.series)
    : data.series.flatMap(({ values }) => values)
  const numbers = heights.filter((value) => value !== undefined)
  const ticks = Math.max(2, room.height / (size * 3.6))
  const hasZero = form === 'area'
  const bare = isLabelled ? bareAxis(numbers, hasZero) : undefined
  const value: ChartAxis = bare
    ? { ...bare, decimals: data.decimals }
    : niceAxis(numbers, ticks, hasZero)
  // The first name of an area stands half before it.
  const isEdged = form === 'area' || data.dates !== undefined
  const name = isEdged ? widestName(chart, size, setting) / 2 : 0
  const start = Math.max(
    wide.lead,
    name,
    value.shown
      ? tickWidth(value, chart, size, setting) + air
      : firstRoom(chart, size, setting),
  )
  const ends = isLabelled ? undefined : endNames(chart, room, value, size, setting)
  const legend =
    ends === undefined && data.series.length > 1
      ? topLegend(
          data.series.map(({ name }) => name),
          size,
          wide,
          setting,
        )
      : undefined
  const top = legendRoom(legend, size) + size * (isLabelled ? 1.5 : 0.6)
  const end =
    ends ?? (isLabelled ? firstRoom(chart, size, setting) : Math.max(size, name))
  const width = Math.max(room.width - start - end, 10)
  const bands = bandNames(
    data.categories,
    width / Math.max(data.categories.length, 1),
    room.height * 0.4,
    size,
    setting,
  )
  const time = timeAxis(data, Math.max(2, Math.floor(width / (size * 7))))
  const below = time ? size * setting.leading : bands.height
  const plan: Attempt['plan'] = {
    ...(time && { time }),
    kind: form === 'area' ? 'area' : 'line',
    stacked,
    width: room.width,
    height: room.height,
    plot: {
      x: start,
      y: top,
      width,
      height: Math.max(room.height - top - below - air - size * 0.2, 10),
    },
    mirrored: setting.mirrored,
    size,
    leading: setting.leading,
    value,
    every: bands.every,
    turned: time === undefined && bands.turned,
    nameLines: bands.lines,
    labels: data.series.map(({ values }) =>
      labelled(values, isLabelled, ends !== undefined),
    ),
    names: ends !== undefined ? 'ends' : legend ? 'legend' : 'none',
    ...(legend && { legend }),
    fills: seriesFills(data.series.length, setting.theme),
    gap: 0,
  }
  return {
    plan,
    isRoomy:
      (time !== undefined || bands.isRoomy) && plan.plot.height > room.height * 0.35,
  }
}

function widestName({ data }: Chart, size: number, setting: ChartSetting): number {
  const ends = [data.categories[0] ?? '', data.categories.at(-1) ?? '']
  return Math.max(...ends.map((name) => setting.measure(name, size)))
}

/** Numbers over all points of a line, or at the ends of named lines. */
function labelled(values: ChartSeries['values'], all: boolean, ends: boolean): boolean[] {
  const last = lastPoint(values)
  return values.map(
    (value, index) => value !== undefined && (all || (ends && index === last)),
  )
}

/** The last point of a series that has a number. */
export function lastPoint(values: ChartSeries['values']): number {
  return values.findLastIndex((value) => value !== undefined)
}

/** Whether all points of the only line can have their numbers over them. */
function hasNumbers(
  { data, lang }: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): boolean {
  const [only, ...others] = data.series
  if (!only || others.length > 0 || only.values.length > mostLabelled) return false
  const widths = only.values
    .filter((value) => value !== undefined)
    .map((value) => setting.measure(formatValue(value, data, lang), size, true))
  const step = (room.width - room.lead) * leastDistance(data)
  return Math.max(0, ...widths) + size * labelAir <= step
}

/** The least distance of two points, as a share of the axis. */
function leastDistance({ dates, categories }: ChartData): number {
  const span = (dates?.at(-1) ?? 0) - (dates?.[0] ?? 0)
  if (!dates || span === 0) return 1 / (categories.length + 1)
  return (
    Math.min(...dates.slice(1).map((date, index) => date - (dates[index] ?? 0))) / span
  )
}

/** Half of the widest number, which stands over the first point and the last. */
function firstRoom({ data, lang }: Chart, size: number, setting: ChartSetting): number {
  const texts = data.series.flatMap(({ values }) =>
    [values[0], values.at(-1)].map((value) =>
      value === undefined ? '' : formatValue(value, data, lang),
    ),
  )
  return Math.max(0, ...texts.map((text) => setting.measure(text, size, true))) / 2
}

/** What stands at the end of a line: its name, and its last number. */
export function endText(series: ChartSeries, { data }: Chart, lang: string): string {
  const last = series.values[lastPoint(series.values)]
  const number = last === undefined ? '' : formatValue(last, data, lang)
  return [series.name, number].filter((text) => text !== '').join(' ')
}

/** Room for names at the ends of lines; undefined where they would meet. */
function endNames(
  chart: Chart,
  room: ChartRoom,
  { min, max }: ChartAxis,
  size: number,
  setting: ChartSetting,
): number | undefined {
  const { series } = chart.data
  if (chart.form === 'area') return undefined
  const widths = series.map((one) =>
    setting.measure(endText(one, chart, chart.lang), size, true),
  )
  const widest = Math.max(0, ...widths)
  if (widest > (room.width - room.lead) * mostNames) return undefined
  const scale = (room.height * 0.8) / (max - min || 1)
  const heights = series
    .map(({ values }) => (values[lastPoint(values)] ?? 0) * scale)
    .sort((one, other) => one - other)
  const isApart = heights.every(
    (height, index) =>
      index === 0 || height - (heights[index - 1] ?? 0) >= size * setting.leading,
  )
  // A line that ends early would have its name where others run.
  const isWhole = series.every(({ values }) => lastPoint(values) === values.length - 1)
  return isApart && (isWhole || series.length === 1)
    ? widest + size * labelAir * 2
    : undefined
}

function stackHeights(series: ChartSeries[]): number[] {
  const [first] = series
  return (first?.values ?? []).map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  )
}

import type { Chart } from '../../model/chart.js'
import type { ChartAxis, ChartFill, ChartPlan } from '../../model/chart-plan.js'
import { formatValue } from '../format-value.js'
import { isTime } from '../read/fitting-form.js'
import { bandNames } from './band-names.js'
import { legendRoom, topLegend } from './legend.js'
import { markFills, seriesFills } from './series-colors.js'
import { type ChartRoom, type ChartSetting, labelAir } from './setting.js'
import { bareAxis, niceAxis, roomyAxis } from './value-axis.js'

/** Air between groups of bars as a share of a bar: bars are 0.5 in of 0.81 in. */
const singleGap = 0.62
/** Names take at most this share of a chart's width. */
const mostNames = 0.45

/** A try at setting a chart, and whether everything in it has room. */
export interface Attempt {
  /** What is alike in all charts is added later. */
  plan: Omit<ChartPlan, 'entries' | 'grid'>
  isRoomy: boolean
}

/** Bars beside names, or columns over them: what names have room for. */
export function planBars(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  // Columns that are higher than wide look like a fence.
  const height = Math.min(room.height, room.width * 0.8)
  const columns = () => planColumns(chart, { ...room, height }, size, setting)
  const bars = () => planHorizontal(chart, room, size, setting)
  const { categories, series } = chart.data
  if (chart.form === 'column' || isTime(categories)) return columns()
  const isGrouped = series.length > 1 && chart.form === 'bar'
  const preferred = bars()
  if (preferred.isRoomy && !isGrouped) return preferred
  const other = columns()
  return other.isRoomy && !other.plan.turned
    ? other
    : preferred.isRoomy
      ? preferred
      : other
}

function planHorizontal(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  const { data } = chart
  const { legend, fills, names, stacked } = shared(chart, room, size, setting)
  const top = legendRoom(legend, size)
  const air = size * labelAir
  const widest = Math.max(
    0,
    ...data.categories.map((name) => setting.measure(name, size)),
  )
  const most = Math.max(room.lead - air, room.width * mostNames)
  const nameWidth = Math.min(widest, most)
  const lead = Math.max(room.lead, nameWidth + air)
  const nameLines = data.categories.map((name) =>
    setting.breakText(name, size, Math.max(lead - air, 1) + 1),
  )
  const lines = Math.max(1, ...nameLines.map((one) => one.length))
  const count = Math.max(data.categories.length, 1)
  const perCategory = stacked ? 1 : data.series.length
  const wanted = room.pitch * (1 + (perCategory - 1) * 0.45) * count
  const least = lines * size * setting.leading * count
  const available = room.height - top
  const pitch = Math.min(available, Math.max(wanted, least)) / count
  const gap = stacked || perCategory === 1 ? singleGap : singleGap * 0.8
  const thick = pitch / (perCategory + gap)
  const hasLabels = hasFewMarks(chart) && thick >= size * (stacked ? 1.05 : 0.95)
  const label = widestLabel(chart, size, setting) + air
  const axisRoom = hasLabels ? 0 : size * 1.5
  const end = hasLabels && !stacked ? label : hasLabels ? air : label / 2
  const plot = {
    x: lead,
    y: top,
    width: Math.max(room.width - lead - end, 10),
    height: pitch * count - axisRoom,
  }
  const axis = hasLabels
    ? withLabelRoom(bareAxis(lengths(chart), true), stacked ? 0 : label / plot.width)
    : roomyAxis(lengths(chart), 8, true, '', (one) =>
        hasTickRoom(one, plot.width, chart, size, setting),
      )
  const plan: Attempt['plan'] = {
    mirrored: setting.mirrored,
    turned: false,
    kind: 'bar',
    stacked,
    width: room.width,
    height: top + pitch * count,
    plot,
    size,
    leading: setting.leading,
    value: { ...axis, decimals: axis.shown ? axis.decimals : data.decimals },
    every: Math.max(1, Math.ceil((size * setting.leading) / pitch)),
    nameLines,
    labels: labelsOf(
      chart,
      hasLabels,
      stacked,
      axis,
      (part) => part * plot.width,
      (text) => setting.measure(text, size, true),
      size,
    ),
    names,
    ...(legend && { legend }),
    fills,
    gap,
  }
  const isRoomy = least <= available && plot.width > room.width * 0.3
  return { plan, isRoomy: isRoomy && (hasLabels || perCategory > 3) }
}

function planColumns(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
): Attempt {
  const { data } = chart
  const { legend, fills, names, stacked } = shared(chart, room, size, setting)
  const count = Math.max(data.categories.length, 1)
  const air = size * labelAir
  const top = legendRoom(legend, size)
  const perCategory = stacked ? 1 : data.series.length
  const gap = stacked || perCategory === 1 ? singleGap : singleGap * 0.8
  const label = widestLabel(chart, size, setting)
  const isCrowded = count * Math.max(1, perCategory * 0.6) > 16
  const lead = isCrowded ? 0 : room.lead
  const wide = room.width - lead
  const thickWide = wide / count / (perCategory + gap)
  const hasLabels =
    hasFewMarks(chart) && label <= thickWide * (perCategory === 1 ? 1 + gap * 0.8 : 1.05)
  const ticks = Math.max(2, (room.height - top) / (size * 3.2))
  const bare = hasLabels
    ? bareAxis(lengths(chart), true)
    : niceAxis(lengths(chart), ticks, true)
  const start = bare.shown
    ? Math.max(lead, tickWidth(bare, chart, size, setting) + air)
    : lead
  const width = Math.max(room.width - start, 10)
  const bands = bandNames(
    data.categories,
    width / count,
    room.height * 0.4,
    size,
    setting,
  )
  const above = hasLabels && !stacked ? size * setting.leading : size * 0.6
  const plot = {
    x: start,
    y: top + above,
    width,
    height: Math.max(room.height - top - above - bands.height - air, 10),
  }
  const needed = hasLabels && !stacked ? size * setting.leading : 0
  const axis = withLabelRoom(bare, needed / plot.height)
  const plan: Attempt['plan'] = {
    mirrored: setting.mirrored,
    kind: 'column',
    stacked,
    width: room.width,
    height: room.height,
    plot,
    size,
    leading: setting.leading,
    value: axis.shown ? axis : { ...axis, decimals: data.decimals },
    every: bands.every,
    turned: bands.turned,
    nameLines: bands.lines,
    labels: labelsOf(
      chart,
      hasLabels,
      stacked,
      axis,
      (part) => part * plot.height,
      () => size,
      size,
    ),
    names,
    ...(legend && { legend }),
    fills,
    gap,
  }
  return { plan, isRoomy: bands.isRoomy && plot.height > room.height * 0.35 }
}

/** Room for numbers of bars below zero, between these and the names. */
function withLabelRoom(axis: ChartAxis, share: number): ChartAxis {
  if (axis.min >= 0) return axis
  return { ...axis, min: axis.min - ((axis.max - axis.min) * share) / (1 - share) }
}

/** What bars and columns have in common. */
function shared(chart: Chart, room: ChartRoom, size: number, setting: ChartSetting) {
  const { series, categories } = chart.data
  const isMany = series.length > 1
  const names: ChartPlan['names'] = isMany ? 'legend' : 'none'
  return {
    stacked: chart.form === 'stacked' && isMany,
    names,
    legend: isMany
      ? topLegend(
          series.map(({ name }) => name),
          size,
          room,
          setting,
        )
      : undefined,
    fills: isMany
      ? seriesFills(series.length, setting.theme)
      : barFills(categories, chart.mark, setting),
  }
}

function barFills(
  categories: string[],
  mark: string,
  { theme }: ChartSetting,
): ChartFill[] {
  const isMarked = (name: string) => name.toLowerCase() === mark.toLowerCase()
  if (mark === '' || !categories.some(isMarked)) return seriesFills(1, theme)
  const { marked, other } = markFills(theme)
  return categories.map((name) => (isMarked(name) ? marked : other))
}

/** How far bars reach: stacks by the sums of what is above and below zero. */
function lengths({ form, data }: Chart): number[] {
  const { series, categories } = data
  if (form !== 'stacked' || series.length < 2)
    return series.flatMap(({ values }) => values).filter((value) => value !== undefined)
  return categories.flatMap((_, index) => {
    const parts = series.map(({ values }) => values[index] ?? 0)
    const sum = (some: number[]) => some.reduce((total, part) => total + part, 0)
    return [sum(parts.filter((part) => part > 0)), sum(parts.filter((part) => part < 0))]
  })
}

/** More numbers than this are not read one by one. */
const mostLabels = 40

function hasFewMarks({ data }: Chart): boolean {
  return data.series.length * data.categories.length <= mostLabels
}

function widestLabel({ data, lang }: Chart, size: number, setting: ChartSetting): number {
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

/** Parts of stacks are labelled where the number has room in them. */
function labelsOf(
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

import { scaleBand, scaleLinear } from 'd3-scale'
import { formatValue } from '../../../chart/format-value.js'
import type { ChartAxis, TimeAxis } from '../../../model/chart-plan.js'
import type { SheetChart } from '../../../model/sheet.js'
import type { Element } from '../../../ooxml/element.js'
import { lines, rule, text } from './markup.js'

/** From a line's top to its baseline, in em. */
export const ascent = 0.9
/** Half the height of capitals, which centres a line on a height. */
export const halfCap = 0.34
const air = 0.4

/** The scale of an axis over a length that begins at the reading edge, or at the foot. */
export function horizontal({ min, max }: ChartAxis, { plan }: SheetChart) {
  const { x, width } = plan.plot
  const ends = [x, x + width]
  return scaleLinear()
    .domain([min, max])
    .range(plan.mirrored ? ends.reverse() : ends)
}

export function vertical({ min, max }: ChartAxis, { plan }: SheetChart) {
  const { y, height } = plan.plot
  return scaleLinear()
    .domain([min, max])
    .range([y + height, y])
}

/** The bands of the categories of columns and lines. */
export function bands({ plan, data }: SheetChart) {
  const { x, width } = plan.plot
  const ends: [number, number] = plan.mirrored ? [x + width, x] : [x, x + width]
  return scaleBand<number>()
    .domain(data.categories.map((_, index) => index))
    .range(ends)
}

function ticksOf({ min, max, step }: ChartAxis): number[] {
  const count = Math.round((max - min) / step)
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((min + index * step).toPrecision(12)),
  )
}

/** Grid and numbers of a vertical axis. */
export function verticalAxis(chart: SheetChart): Element[] {
  const { plan, data, lang } = chart
  const { value, plot, size, mirrored } = plan
  if (!value.shown) return []
  const y = vertical(value, chart)
  const edge = mirrored ? plot.x + plot.width + size * air : plot.x - size * air
  return ticksOf(value).flatMap((tick) => [
    rule([plot.x, y(tick)], [plot.x + plot.width, y(tick)], plan.grid, 0.5),
    text(formatValue(tick, { ...data, decimals: value.decimals }, lang), {
      x: edge,
      y: y(tick) + size * halfCap,
      anchor: mirrored ? 'start' : 'end',
      color: 'muted',
    }),
  ])
}

/** Grid and numbers of a horizontal axis. */
export function horizontalAxis(axis: ChartAxis, chart: SheetChart): Element[] {
  const { plan, data, lang, form } = chart
  const { plot, size } = plan
  if (!axis.shown) return []
  const x = horizontal(axis, chart)
  const percent = form === 'scatter' ? false : data.percent
  return ticksOf(axis).flatMap((tick) => [
    rule([x(tick), plot.y], [x(tick), plot.y + plot.height], plan.grid, 0.5),
    text(formatValue(tick, { percent, decimals: axis.decimals }, lang), {
      x: x(tick),
      y: plot.y + plot.height + size * (ascent + air),
      anchor: 'middle',
      color: 'muted',
    }),
  ])
}

/** Where points over dates stand, and the ticks of their axis. */
export function timeScale({ plan }: SheetChart, { min, max }: TimeAxis) {
  const { x, width } = plan.plot
  const ends = [x, x + width]
  return scaleLinear()
    .domain([min, max])
    .range(plan.mirrored ? ends.reverse() : ends)
}

/** Dates under lines and areas, and the line that they stand on. */
export function timeNames(chart: SheetChart, time: TimeAxis): Element[] {
  const { plot, size, value } = chart.plan
  const at = timeScale(chart, time)
  const base = vertical(value, chart)(Math.min(Math.max(0, value.min), value.max))
  const y = plot.y + plot.height + size * (ascent + air)
  return [
    rule([plot.x, base], [plot.x + plot.width, base], 'muted', 0.6),
    ...time.ticks.map(({ days, text: name }) =>
      text(name, { x: at(days), y, anchor: 'middle', color: 'ink' }),
    ),
  ]
}

/** Names under the bands of columns and lines, and the line that they stand on. */
export function bandNames(
  chart: SheetChart,
  centre: (index: number) => number,
): Element[] {
  const { plan } = chart
  const { plot, size, nameLines, every, turned } = plan
  const bottom = plot.y + plot.height
  const base = vertical(
    plan.value,
    chart,
  )(Math.min(Math.max(0, plan.value.min), plan.value.max))
  return [
    rule([plot.x, base], [plot.x + plot.width, base], 'muted', 0.6),
    ...nameLines.flatMap((names, index) => {
      if (index % every !== 0) return []
      const x = centre(index)
      if (turned) {
        const y = bottom + size * air
        const place = {
          x: x + size * halfCap,
          y,
          anchor: 'end',
          color: 'ink',
          turn: -90,
        } as const
        return [text(names[0] ?? '', place)]
      }
      const y = bottom + size * (ascent + air)
      return lines(names, { x, y, anchor: 'middle', color: 'ink' }, size * plan.leading)
    }),
  ]
}

import { scaleBand } from 'd3-scale'
import { formatValue } from '../../../chart/format-value.js'
import type { ChartFill } from '../../../model/chart-plan.js'
import type { SheetChart } from '../../../model/sheet.js'
import { type Element, element } from '../../../ooxml/element.js'
import {
  bandNames,
  bands,
  halfCap,
  horizontal,
  horizontalAxis,
  vertical,
  verticalAxis,
} from './axes.js'
import { lines, paint, rect, rule, text } from './markup.js'

const air = 0.4
const plain: ChartFill = { fill: 'accent2', text: 'paper' }

/** A bar or a part of one: where it begins and ends on the scale. */
interface Bar {
  series: number
  category: number
  value: number
  from: number
  to: number
  fill: ChartFill
}

/** Bars from the reading edge, names before them. */
export function drawBars(chart: SheetChart): Element[] {
  const { plan, data } = chart
  const { plot, size, mirrored } = plan
  const x = horizontal(plan.value, chart)
  const band = scaleBand<number>()
    .domain(data.categories.map((_, index) => index))
    .range([plot.y, plot.y + plot.height])
  const side = mirrored ? -1 : 1
  const zero = x(Math.max(0, plan.value.min))
  const edge = mirrored ? plot.x + plot.width : plot.x
  const names = plan.nameLines.flatMap((texts, index) => {
    if (index % plan.every !== 0) return []
    const middle = (band(index) ?? 0) + band.bandwidth() / 2
    const y = middle + size * halfCap - ((texts.length - 1) * size * plan.leading) / 2
    const place = {
      x: edge - side * size * air,
      y,
      anchor: mirrored ? 'start' : 'end',
      color: 'ink',
    } as const
    return lines(texts, place, size * plan.leading)
  })
  const bars = barsOf(chart).flatMap((bar) => {
    const { start, thick } = strip(bar, band.bandwidth(), chart)
    const y = (band(bar.category) ?? 0) + start
    const [left, right] = [x(bar.from), x(bar.to)].sort((one, other) => one - other) as [
      number,
      number,
    ]
    const isBack = bar.value < 0
    const label = plan.labels[bar.series]?.[bar.category]
    const outside = isBack ? x(bar.to) - side * size * air : x(bar.to) + side * size * air
    return [
      separated(rect(left, y, right - left, thick, bar.fill.fill), plan.stacked),
      ...(label
        ? [
            text(formatValue(bar.value, data, chart.lang), {
              x: plan.stacked ? (left + right) / 2 : outside,
              y: y + thick / 2 + size * halfCap,
              anchor: plan.stacked ? 'middle' : isBack !== mirrored ? 'end' : 'start',
              color: plan.stacked ? bar.fill.text : 'ink',
              bold: !plan.stacked,
            }),
          ]
        : []),
    ]
  })
  return [
    ...horizontalAxis(plan.value, chart),
    ...names,
    ...bars,
    rule([zero, plot.y], [zero, plot.y + plot.height], 'muted', 0.6),
  ]
}

/** Columns over their names. */
export function drawColumns(chart: SheetChart): Element[] {
  const { plan, data } = chart
  const { size } = plan
  const y = vertical(plan.value, chart)
  const band = bands(chart)
  const centre = (index: number) => (band(index) ?? 0) + band.bandwidth() / 2
  const columns = barsOf(chart).flatMap((bar) => {
    const { start, thick } = strip(bar, band.bandwidth(), chart)
    const own = plan.mirrored ? band.bandwidth() - start - thick : start
    const x = (band(bar.category) ?? 0) + own
    const [top, bottom] = [y(bar.from), y(bar.to)].sort((one, other) => one - other) as [
      number,
      number,
    ]
    const isDown = bar.value < 0
    const label = plan.labels[bar.series]?.[bar.category]
    const beyond = isDown ? bottom + size * 1.0 : top - size * 0.3
    return [
      separated(rect(x, top, thick, bottom - top, bar.fill.fill), plan.stacked),
      ...(label
        ? [
            text(formatValue(bar.value, data, chart.lang), {
              x: x + thick / 2,
              y: plan.stacked ? (top + bottom) / 2 + size * halfCap : beyond,
              anchor: 'middle',
              color: plan.stacked ? bar.fill.text : 'ink',
              bold: !plan.stacked,
            }),
          ]
        : []),
    ]
  })
  return [...verticalAxis(chart), ...columns, ...bandNames(chart, centre)]
}

/** Place of a bar across its band. */
function strip({ series }: Bar, width: number, { plan, data }: SheetChart) {
  const count = plan.stacked ? 1 : Math.max(data.series.length, 1)
  const thick = width / (count + plan.gap)
  const first = (width - thick * count) / 2
  return { start: first + (plan.stacked ? 0 : series * thick), thick }
}

function barsOf({ plan, data }: SheetChart): Bar[] {
  const isMany = data.series.length > 1
  const ends = data.categories.map(() => ({ up: 0, down: 0 }))
  return data.series.flatMap(({ values }, series) =>
    values.flatMap((value, category): Bar[] => {
      const end = ends[category]
      if (value === undefined || !end) return []
      const fill =
        plan.fills[isMany ? series : category] ?? plan.fills[isMany ? series : 0] ?? plain
      const from = plan.stacked
        ? value < 0
          ? end.down
          : end.up
        : Math.max(0, plan.value.min)
      const to = plan.stacked ? from + value : value
      if (value < 0) end.down = to
      else end.up = to
      return [{ series, category, value, from, to, fill }]
    }),
  )
}

/** A thin line of paper divides the parts of a stack. */
function separated(bar: Element, stacked: boolean): Element {
  if (!stacked) return bar
  const style = `${bar.attributes['style']};${paint('stroke', 'paper')}`
  return element(bar.name, { ...bar.attributes, style, 'stroke-width': 0.6 })
}

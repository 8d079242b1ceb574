import { area, line } from 'd3-shape'
import { formatValue } from '../../../chart/format-value.js'
import { endText, lastPoint } from '../../../chart/plan/lines.js'
import type { ChartFill } from '../../../model/chart-plan.js'
import type { SheetChart } from '../../../model/sheet.js'
import { type Element, element } from '../../../ooxml/element.js'
import {
  bandNames,
  bands,
  halfCap,
  timeNames,
  timeScale,
  vertical,
  verticalAxis,
} from './axes.js'
import { fixed, paint, text } from './markup.js'

const plain: ChartFill = { fill: 'accent2', text: 'paper' }

interface Spot {
  x: number
  y: number
  index: number
  value: number
}

/** Lines from point to point; a gap breaks them. */
export function drawLines(chart: SheetChart): Element[] {
  const { plan, data, lang } = chart
  const { size, mirrored } = plan
  const y = vertical(plan.value, chart)
  const centre = centreOf(chart)
  const drawn = data.series.flatMap((series, number) => {
    const own = plan.fills[number] ?? plain
    const spots = series.values.map((value, index): Spot | undefined =>
      value === undefined ? undefined : { x: centre(index), y: y(value), index, value },
    )
    const path = line<Spot | undefined>()
      .defined((spot) => spot !== undefined)
      .x((spot) => fixed(spot?.x ?? 0))
      .y((spot) => fixed(spot?.y ?? 0))(spots)
    const hasDots = series.values.length <= 12
    const last = lastPoint(series.values)
    return [
      element('path', {
        d: path ?? '',
        fill: 'none',
        'stroke-width': 1.5,
        'stroke-linejoin': 'round',
        style: paint('stroke', own.fill),
      }),
      ...spots.flatMap((spot) => {
        if (!spot) return []
        const isAlone = !spots[spot.index - 1] && !spots[spot.index + 1]
        const isEnd = plan.names === 'ends' && spot.index === last
        const label = plan.labels[number]?.[spot.index]
        const beside = mirrored ? spot.x - size * 0.5 : spot.x + size * 0.5
        return [
          ...(hasDots || isAlone
            ? [
                element('circle', {
                  cx: fixed(spot.x),
                  cy: fixed(spot.y),
                  r: fixed(size * 0.24),
                  style: paint('fill', own.fill),
                }),
              ]
            : []),
          ...(label
            ? [
                isEnd
                  ? text(endText(series, chart, lang), {
                      x: beside,
                      y: spot.y + size * halfCap,
                      anchor: mirrored ? 'end' : 'start',
                      color: own.fill,
                      bold: true,
                    })
                  : text(formatValue(spot.value, data, lang), {
                      x: spot.x,
                      y: spot.y - size * 0.55,
                      anchor: 'middle',
                      color: 'ink',
                      bold: true,
                    }),
              ]
            : []),
        ]
      }),
    ]
  })
  return [...verticalAxis(chart), ...names(chart, centre), ...drawn]
}

/** Areas on each other, from edge to edge. */
export function drawAreas(chart: SheetChart): Element[] {
  const { plan, data } = chart
  const y = vertical(plan.value, chart)
  const centre = edgedCentre(chart)
  const below = data.categories.map(() => 0)
  const drawn = data.series.map(({ values }, number) => {
    const own = plan.fills[number] ?? plain
    const spots = values.map((value, index) => {
      const from = plan.stacked ? (below[index] ?? 0) : 0
      const to = from + (value ?? 0)
      below[index] = to
      return { x: centre(index), from: y(from), to: y(to) }
    })
    const path = area<(typeof spots)[number]>()
      .x((spot) => fixed(spot.x))
      .y0((spot) => fixed(spot.from))
      .y1((spot) => fixed(spot.to))(spots)
    return element('path', {
      d: path ?? '',
      'stroke-width': 0.6,
      style: `${paint('fill', own.fill)};${paint('stroke', 'paper')}`,
    })
  })
  return [...verticalAxis(chart), ...drawn, ...names(chart, centre)]
}

/** Where the points of lines stand: at their dates, else in the middle of bands. */
function centreOf(chart: SheetChart): (index: number) => number {
  if (chart.plan.time) return edgedCentre(chart)
  const band = bands(chart)
  return (index) => (band(index) ?? 0) + band.bandwidth() / 2
}

/** Where points stand that reach from edge to edge. */
function edgedCentre(chart: SheetChart): (index: number) => number {
  const { plan, data } = chart
  const { x, width } = plan.plot
  if (plan.time) {
    const at = timeScale(chart, plan.time)
    return (index) => at(data.dates?.[index] ?? 0)
  }
  const count = Math.max(data.categories.length - 1, 1)
  return (index) => {
    const part = (index / count) * width
    return plan.mirrored ? x + width - part : x + part
  }
}

function names(chart: SheetChart, centre: (index: number) => number): Element[] {
  const { time } = chart.plan
  return time ? timeNames(chart, time) : bandNames(chart, centre)
}

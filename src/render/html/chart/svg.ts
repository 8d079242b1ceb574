import type { ChartPlan } from '../../../model/chart-plan.js'
import type { SheetChart } from '../../../model/sheet.js'
import {
  type Attributes,
  type Element,
  element,
  serialize,
} from '../../../ooxml/element.js'
import { ascent } from './axes.js'
import { drawBars, drawColumns } from './bars.js'
import { drawAreas, drawLines } from './lines.js'
import { fixed, rect, text } from './markup.js'
import { drawPie } from './pies.js'
import { drawScatter } from './scatters.js'

const drawings: Record<ChartPlan['kind'], (chart: SheetChart) => Element[]> = {
  bar: drawBars,
  column: drawColumns,
  line: drawLines,
  area: drawAreas,
  pie: drawPie,
  doughnut: drawPie,
  scatter: drawScatter,
}

/** A chart as inline SVG in points: no scripts, colours and fonts those of the page. */
export function chartSvg(chart: SheetChart): string {
  const [width, height] = [fixed(chart.plan.width), fixed(chart.plan.height)]
  const size = `inline-size:${width}pt;block-size:${height}pt`
  return serialize(
    chartElement(chart, { style: `${size};font-size:${chart.plan.size}px` }),
  )
}

/**
 * A chart as an element of SVG in points.
 *
 * @param place attributes that say where it stands and how large it is
 */
export function chartElement(chart: SheetChart, place: Attributes): Element {
  const { plan, alt } = chart
  const viewBox = `0 0 ${fixed(plan.width)} ${fixed(plan.height)}`
  return element(
    'svg',
    { viewBox, role: 'img', 'aria-label': alt, ...place },
    legend(chart),
    drawings[plan.kind](chart),
  )
}

/** Side of the square of an entry, and air behind it, in em. */
const square = 0.7
const air = 0.4

function legend({ plan: { entries, size, mirrored } }: SheetChart): Element[] {
  const side = size * square
  return entries.flatMap(({ name, fill, x, y, width }) => {
    const start = mirrored ? x + width - side : x
    const beside = mirrored ? start - size * air : start + side + size * air
    const baseline = y + size * ascent
    return [
      rect(start, baseline - side, side, side, fill.fill),
      text(name, {
        x: beside,
        y: baseline,
        anchor: mirrored ? 'end' : 'start',
        color: 'ink',
      }),
    ]
  })
}

import { arc, pie } from 'd3-shape'
import { formatValue } from '../../../chart/format-value.js'
import type { ChartFill } from '../../../model/chart-plan.js'
import type { SheetChart } from '../../../model/sheet.js'
import { type Element, element } from '../../../ooxml/element.js'
import { halfCap } from './axes.js'
import { fixed, paint, text } from './markup.js'

/** Radius of the hole of a ring, as a share of its own. */
const hole = 0.55
const plain: ChartFill = { fill: 'accent2', text: 'paper' }

/** Slices clockwise from the top, as PowerPoint draws them. */
export function drawPie(chart: SheetChart): Element[] {
  const { plan, data, lang } = chart
  const { plot, size, names, labels } = plan
  const radius = plot.width / 2
  const centre = { x: plot.x + radius, y: plot.y + radius }
  const values = (data.series[0]?.values ?? []).map((value) => value ?? 0)
  const slices = pie<number>().sort(null)(values)
  const inner = plan.kind === 'doughnut' ? radius * hole : 0
  const draw = arc<(typeof slices)[number]>().innerRadius(inner).outerRadius(radius)
  const shapes = slices.map((slice) =>
    element('path', {
      d: draw(slice) ?? '',
      transform: `translate(${fixed(centre.x)} ${fixed(centre.y)})`,
      'stroke-width': 1,
      style: `${paint('fill', (plan.fills[slice.index] ?? plain).fill)};${paint('stroke', 'paper')}`,
    }),
  )
  const isNamed = names === 'slices'
  const texts = slices.flatMap((slice): Element[] => {
    if (!labels[0]?.[slice.index]) return []
    const angle = (slice.startAngle + slice.endAngle) / 2 - Math.PI / 2
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const number = formatValue(slice.data, data, lang)
    if (!isNamed) {
      const at = inner > 0 ? (inner + radius) / 2 : radius * 0.65
      return [
        text(number, {
          x: centre.x + cos * at,
          y: centre.y + sin * at + size * halfCap,
          anchor: 'middle',
          color: (plan.fills[slice.index] ?? plain).text,
          bold: true,
        }),
      ]
    }
    const at = radius + size * 0.5
    const anchor = Math.abs(cos) < 0.25 ? 'middle' : cos > 0 ? 'start' : 'end'
    const x = centre.x + cos * at
    // Two lines beside the slice: over it at the top, under it at the foot.
    const y = centre.y + sin * at + size * halfCap + ((sin - 1) / 2) * size * plan.leading
    return [
      text(data.categories[slice.index] ?? '', { x, y, anchor, color: 'ink' }),
      text(number, { x, y: y + size * plan.leading, anchor, color: 'ink', bold: true }),
    ]
  })
  return [...shapes, ...texts]
}

import type { ChartFill } from '../../../model/chart-plan.js'
import type { SheetChart } from '../../../model/sheet.js'
import { type Element, element } from '../../../ooxml/element.js'
import { halfCap, horizontal, horizontalAxis, vertical, verticalAxis } from './axes.js'
import { fixed, paint, text } from './markup.js'

const plain: ChartFill = { fill: 'accent2', text: 'paper' }

/** Points between two axes. */
export function drawScatter(chart: SheetChart): Element[] {
  const { plan, data } = chart
  const { plot, size, mirrored } = plan
  const xAxis = plan.x ?? plan.value
  const [x, y] = [horizontal(xAxis, chart), vertical(plan.value, chart)]
  const points = data.series.flatMap(({ values }, number) =>
    values.flatMap((value, index) => {
      if (value === undefined) return []
      const at = { x: x(data.xs?.values[index] ?? 0), y: y(value) }
      const style = paint('fill', (plan.fills[number] ?? plain).fill)
      const name = plan.labels[number]?.[index] ? (data.categories[index] ?? '') : ''
      return [
        element('circle', {
          cx: fixed(at.x),
          cy: fixed(at.y),
          r: fixed(size * 0.3),
          style,
        }),
        ...(name === ''
          ? []
          : [
              text(name, {
                x: mirrored ? at.x - size * 0.5 : at.x + size * 0.5,
                y: at.y + size * halfCap,
                anchor: mirrored ? 'end' : 'start',
                color: 'ink',
              }),
            ]),
      ]
    }),
  )
  const bottom = plot.y + plot.height
  const side = mirrored ? plan.width - size * 0.3 : size * 0.9
  const titles = [
    text(xAxis.title, {
      x: plot.x + plot.width / 2,
      y: bottom + size * (plan.leading + 1.6),
      anchor: 'middle',
      color: 'muted',
    }),
    text(plan.value.title, {
      x: side,
      y: plot.y + plot.height / 2,
      anchor: 'middle',
      color: 'muted',
      turn: -90,
    }),
  ]
  return [...verticalAxis(chart), ...horizontalAxis(xAxis, chart), ...points, ...titles]
}

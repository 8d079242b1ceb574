import type { Element } from '../../../ooxml/element.js'
import { elements } from '../../../ooxml/select.js'
import type { Rule } from '../../finding.js'
import { chartsOf, childValue } from './charts.js'

const around = ['t', 'b', 'l', 'r', 'ctr']
const ofPie = ['bestFit', 'ctr', 'inEnd', 'outEnd']

/** Where labels may stand, by the kind of chart. */
const positions: ReadonlyMap<string, readonly string[]> = new Map([
  ['c:lineChart', around],
  ['c:scatterChart', around],
  ['c:bubbleChart', around],
  ['c:stockChart', around],
  ['c:pieChart', ofPie],
  ['c:pie3DChart', ofPie],
  ['c:ofPieChart', ofPie],
  ['c:doughnutChart', []],
  ['c:areaChart', []],
  ['c:area3DChart', []],
  ['c:bar3DChart', []],
  ['c:surfaceChart', []],
])

/** PowerPoint repairs a chart with labels where they cannot stand. */
export const chartLabelPosition: Rule = {
  id: 'chart-label-position',
  severity: 'error',
  *check(deck) {
    for (const { part, plots } of chartsOf(deck)) {
      for (const plot of plots) {
        const allowed = allowedIn(plot)
        const wrong = positionsIn(plot).find((one) => allowed && !allowed.includes(one))
        if (allowed === undefined || wrong === undefined) continue
        const expected =
          allowed.length === 0 ? 'none' : allowed.map((one) => `\`${one}\``).join(', ')
        const reason = `Unexpected position \`${wrong}\` of labels in \`${plot.name}\`, expected ${expected}`
        yield { part: part.path, at: part.xml?.root, reason }
      }
    }
  },
}

function allowedIn(plot: Element): readonly string[] | undefined {
  if (plot.name !== 'c:barChart') return positions.get(plot.name)
  const inside = ['ctr', 'inBase', 'inEnd']
  const isStacked = /stacked/i.test(childValue(plot, 'c:grouping') ?? '')
  return isStacked ? inside : [...inside, 'outEnd']
}

function positionsIn(element: Element): string[] {
  return elements(element).flatMap((one) =>
    one.name === 'c:dLblPos' ? [one.attributes['val'] ?? ''] : positionsIn(one),
  )
}

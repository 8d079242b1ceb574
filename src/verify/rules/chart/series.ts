import type { Rule } from '../../finding.js'
import { firstRepeated } from '../../first-repeated.js'
import { chartsOf, childrenNamed, childValue } from './charts.js'

/** Series are told apart by index and order. */
export const chartSeries: Rule = {
  id: 'chart-series',
  severity: 'error',
  *check(deck) {
    for (const { part, plots } of chartsOf(deck)) {
      const series = plots.flatMap((plot) => childrenNamed(plot, 'c:ser'))
      for (const name of ['c:idx', 'c:order']) {
        const twice = firstRepeated(series.map((one) => childValue(one, name)))
        if (twice === undefined) continue
        const reason = `Unexpected second series with \`${name}\` ${twice}, expected one`
        yield { part: part.path, at: part.xml?.root, reason }
      }
    }
  },
}

const stackings = ['stacked', 'percentStacked']

/** Parts of a stack stand beside each other where they do not overlap wholly. */
export const chartOverlap: Rule = {
  id: 'chart-overlap',
  severity: 'warning',
  *check(deck) {
    for (const { part, plots } of chartsOf(deck)) {
      for (const plot of plots) {
        if (plot.name !== 'c:barChart') continue
        const overlap = childValue(plot, 'c:overlap')?.replace('%', '')
        const isStacked = stackings.includes(childValue(plot, 'c:grouping') ?? '')
        if (!isStacked || overlap === '100') continue
        const reason = `Unexpected overlap ${overlap ?? 0} of stacked bars, expected 100`
        yield { part: part.path, at: part.xml?.root, reason }
      }
    }
  },
}

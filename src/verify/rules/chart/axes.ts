import type { Element } from '../../../ooxml/element.js'
import type { Rule } from '../../finding.js'
import { firstRepeated } from '../../first-repeated.js'
import { chartsOf, childrenNamed, childValue } from './charts.js'

/** What PowerPoint writes for the third axis of a chart that shows two. */
const none = '0'

/** PowerPoint discards a chart whose axes do not refer to each other. */
export const chartAxes: Rule = {
  id: 'chart-axes',
  severity: 'error',
  *check(deck) {
    for (const { part, plots, axes } of chartsOf(deck)) {
      const ids = axes.map((axis) => childValue(axis, 'c:axId'))
      const known = new Set([...ids, none])
      const twice = firstRepeated(ids)
      const flaws = [
        twice && `second axis of the id ${twice}, expected one`,
        ...plots.flatMap((plot) =>
          childrenNamed(plot, 'c:axId')
            .slice(0, axesOf(plot))
            .map(({ attributes }) => attributes['val'])
            .filter((id) => !known.has(id))
            .map((id) => `axis ${id} of \`${plot.name}\`, which the chart does not have`),
        ),
        ...axes.map((axis) => {
          const crossed = childValue(axis, 'c:crossAx')
          if (crossed === undefined || known.has(crossed)) return undefined
          return `axis ${crossed} that \`${axis.name}\` crosses, which the chart does not have`
        }),
      ]
      for (const flaw of flaws) {
        if (!flaw) continue
        yield { part: part.path, at: part.xml?.root, reason: `Unexpected ${flaw}` }
      }
    }
  },
}

/** What a flat chart has more of is told as against the schema. */
function axesOf({ name }: Element): number {
  return /3D|surface/.test(name) ? 3 : 2
}

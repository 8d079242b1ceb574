import type { Element } from '../../../ooxml/element.js'
import type { Rule } from '../../finding.js'
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
      const twice = ids.find((id, index) => ids.indexOf(id) !== index)
      if (twice !== undefined) {
        yield {
          part: part.path,
          at: part.xml?.root,
          reason: `Unexpected second axis of the id ${twice}, expected one`,
        }
      }
      for (const plot of plots) {
        for (const { attributes } of childrenNamed(plot, 'c:axId').slice(
          0,
          axesOf(plot),
        )) {
          const id = attributes['val']
          if (id === none || ids.includes(id)) continue
          const reason = `Unexpected axis ${id} of \`${plot.name}\`, which the chart does not have`
          yield { part: part.path, at: part.xml?.root, reason }
        }
      }
      for (const axis of axes) {
        const crossed = childValue(axis, 'c:crossAx')
        if (crossed === undefined || ids.includes(crossed)) continue
        const reason = `Unexpected axis ${crossed} that \`${axis.name}\` crosses, which the chart does not have`
        yield { part: part.path, at: part.xml?.root, reason }
      }
    }
  },
}

/** What a flat chart has more of is told as against the schema. */
function axesOf({ name }: Element): number {
  return /3D|surface/.test(name) ? 3 : 2
}

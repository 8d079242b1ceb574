import type { Element } from '../../../ooxml/element.js'
import { descendants } from '../../../ooxml/select.js'
import { chartSpace } from '../chart/chart-space.js'
import { workbook } from '../chart/workbook.js'
import type { DrawnPage } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import { Relationships } from '../relationships.js'
import { binaryPart, type Part, xmlPart } from './part.js'

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** So many slides a deck may have; further charts of a slide are numbered beyond. */
const mostSlides = 10_000

/**
 * The parts of a slide's charts, each with the workbook that "Edit Data" opens; their
 * frames are made to refer to them.
 *
 * @param number of the slide, from 1
 */
export function chartParts(
  number: number,
  shapes: Element[],
  { items }: DrawnPage,
  context: FinishContext,
  relationships: Relationships,
): Part[] {
  const frames = shapes.flatMap((shape) => descendants(shape, 'c:chart'))
  const charts = items.filter((item) => item.type === 'chart')
  return charts.flatMap((item, index) => {
    const name = number + index * mostSlides
    const frame = frames[index]
    if (!frame) throw new Error(`Expected a frame for ${item.name}`)
    frame.attributes['r:id'] = relationships.add('chart', `../charts/chart${name}.xml`)
    const own = new Relationships()
    const data = own.add('package', `../embeddings/Microsoft_Excel_Sheet${name}.xlsx`)
    return [
      xmlPart(
        'chart',
        `ppt/charts/chart${name}.xml`,
        chartSpace(item, data, context),
        own,
      ),
      binaryPart(
        `ppt/embeddings/Microsoft_Excel_Sheet${name}.xlsx`,
        sheet,
        workbook(item.chart.data),
      ),
    ]
  })
}

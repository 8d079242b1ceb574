import type { Dot, Field } from '../../../model/scene.js'
import { type Content, type Element, element } from '../../../ooxml/element.js'
import type { FinishContext } from './context.js'
import { drawingProperties } from './drawing-properties.js'

/**
 * A filled shape without a text. It gets an outline that is none, and a text body though
 * it holds nothing: PowerPoint repairs shapes without (hazard R15).
 *
 * @param transform its place, an `a:xfrm`
 * @param preset the name of its geometry
 * @param fill an `a:solidFill`
 */
export function bareShape(
  item: Dot | Field,
  transform: Content,
  preset: 'rect' | 'ellipse',
  fill: Content,
  { lang }: FinishContext,
): Element {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      drawingProperties(item),
      element('p:cNvSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      transform,
      element('a:prstGeom', { prst: preset }, element('a:avLst')),
      fill,
      element('a:ln', {}, element('a:noFill')),
    ),
    element(
      'p:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element('a:p', {}, element('a:endParaRPr', { lang })),
    ),
  )
}

import type { Field } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { descend } from '../../../ooxml/select.js'
import type { FinishContext } from './context.js'
import { drawingProperties } from './drawing-properties.js'

/**
 * A coloured area. It gets an outline that is none, and a text body though it holds no
 * text: PowerPoint repairs shapes without (hazard R15).
 */
export function finishField(
  drawn: Element,
  item: Field,
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
      descend(drawn, 'p:spPr', 'a:xfrm'),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      descend(drawn, 'p:spPr', 'a:solidFill'),
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

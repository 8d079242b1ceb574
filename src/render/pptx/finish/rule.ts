import type { Rule } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { descend } from '../../../ooxml/select.js'
import { drawingProperties } from './drawing-properties.js'

/** A straight line as a connector, which is what PowerPoint itself draws. */
export function finishRule(drawn: Element, item: Rule): Element {
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      drawingProperties(item),
      element('p:cNvCxnSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      descend(drawn, 'p:spPr', 'a:xfrm'),
      element('a:prstGeom', { prst: 'line' }, element('a:avLst')),
      descend(drawn, 'p:spPr', 'a:ln'),
    ),
  )
}

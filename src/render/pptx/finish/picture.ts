import type { ScenePicture } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { descend } from '../../../ooxml/select.js'
import { drawingProperties } from './drawing-properties.js'
import { placeholderElement } from './placeholder.js'

/** A picture; its description is the author's, never a path (hazard A3). */
export function finishPicture(drawn: Element, item: ScenePicture): Element {
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      drawingProperties(item),
      descend(drawn, 'p:nvPicPr', 'p:cNvPicPr'),
      element('p:nvPr', {}, item.placeholder && placeholderElement(item.placeholder)),
    ),
    descend(drawn, 'p:blipFill'),
    descend(drawn, 'p:spPr'),
  )
}

import type { SceneOutline } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { tokenColor } from '../color/token.js'
import type { FinishContext } from './context.js'
import { drawingProperties } from './drawing-properties.js'
import { freeform } from './freeform.js'
import { stroke } from './stroke.js'
import { transform } from './transform.js'

/** A small drawing of lines as a freeform. */
export function finishOutline(item: SceneOutline, context: FinishContext): Element {
  const { box, paths, fill, color, weight } = item
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
      transform(box),
      freeform(paths, box, fill !== undefined),
      fill
        ? element('a:solidFill', {}, tokenColor(fill, context.theme))
        : element('a:noFill'),
      stroke({ color, weight }, context),
    ),
    element(
      'p:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element('a:p', {}, element('a:endParaRPr', { lang: context.lang })),
    ),
  )
}

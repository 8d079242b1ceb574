import type { Dot } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { tokenColor } from '../color/token.js'
import { emu } from '../units.js'
import type { FinishContext } from './context.js'
import { drawingProperties } from './drawing-properties.js'

/** A filled circle without outline; PowerPoint repairs shapes without a text body. */
export function finishDot(item: Dot, { theme, lang }: FinishContext): Element {
  const { x, y, width, height } = item.box
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
      element(
        'a:xfrm',
        {},
        element('a:off', { x: emu(x), y: emu(y) }),
        element('a:ext', { cx: emu(width), cy: emu(height) }),
      ),
      element('a:prstGeom', { prst: 'ellipse' }, element('a:avLst')),
      element('a:solidFill', {}, tokenColor(item.color, theme)),
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

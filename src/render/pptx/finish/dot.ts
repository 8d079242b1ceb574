import type { Dot } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { tokenColor } from '../color/token.js'
import { emu } from '../units.js'
import { bareShape } from './bare-shape.js'
import type { FinishContext } from './context.js'

/** A filled circle without outline. */
export function finishDot(item: Dot, context: FinishContext): Element {
  const { x, y, width, height } = item.box
  const transform = element(
    'a:xfrm',
    {},
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  )
  const fill = element('a:solidFill', {}, tokenColor(item.color, context.theme))
  return bareShape(item, transform, 'ellipse', fill, context)
}

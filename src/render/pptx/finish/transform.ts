import type { Box } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { emu } from '../units.js'

/** The place of a shape, `a:xfrm`. */
export function transform(
  { x, y, width, height }: Box,
  turn: { rot?: number; flipH?: boolean; flipV?: boolean } = {},
): Element {
  return element(
    'a:xfrm',
    {
      rot: turn.rot,
      flipH: turn.flipH ? 1 : undefined,
      flipV: turn.flipV ? 1 : undefined,
    },
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  )
}

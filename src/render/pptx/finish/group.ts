import type { SceneGroup } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { emu } from '../units.js'
import { drawingProperties } from './drawing-properties.js'

/** Shapes as one, `p:grpSp`; the space inside it is that of the slide. */
export function finishGroup(item: SceneGroup, shapes: Element[]): Element {
  const { x, y, width, height } = item.box
  const [place, size] = [
    { x: emu(x), y: emu(y) },
    { cx: emu(width), cy: emu(height) },
  ]
  return element(
    'p:grpSp',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      drawingProperties(item),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', place),
        element('a:ext', size),
        element('a:chOff', place),
        element('a:chExt', size),
      ),
    ),
    shapes,
  )
}

import { type Element, element } from '../../../ooxml/element.js'
import { identify } from '../finish/identify.js'

/** The shapes of a page as `p:spTree`, numbered and named. */
export function shapeTree(shapes: Element[]): Element {
  const tree = element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    shapes,
  )
  identify(tree)
  return tree
}

import type { Field } from '../../../model/scene.js'
import type { Element } from '../../../ooxml/element.js'
import { descend } from '../../../ooxml/select.js'
import { bareShape } from './bare-shape.js'
import type { FinishContext } from './context.js'

/** A coloured area. */
export function finishField(
  drawn: Element,
  item: Field,
  context: FinishContext,
): Element {
  const transform = descend(drawn, 'p:spPr', 'a:xfrm')
  const fill = descend(drawn, 'p:spPr', 'a:solidFill')
  return bareShape(item, transform, 'rect', fill, context)
}

import type {
  GroupItem,
  SceneChart,
  SceneGroup,
  SceneItem,
} from '../../../model/scene.js'
import type { Element } from '../../../ooxml/element.js'
import { descend, descendants, elements } from '../../../ooxml/select.js'
import type { DrawnPage } from '../draw/deck.js'
import { shapeKey } from '../draw/frame.js'
import { finishChart } from './chart.js'
import { finishConnector } from './connector.js'
import type { FinishContext } from './context.js'
import { finishDot } from './dot.js'
import { finishField } from './field.js'
import { finishGroup } from './group.js'
import { finishOutline } from './outline.js'
import { finishPicture } from './picture.js'
import { recolor } from './recolor.js'
import { finishRule } from './rule.js'
import { finishShape } from './shape.js'
import { finishTable } from './table.js'
import { finishText } from './text.js'

/** Makes of each drawn item the shape that it is in the deck, in their order. */
export function finishShapes(
  { slide, items }: DrawnPage,
  context: FinishContext,
): Element[] {
  const tree = descend(slide, 'p:cSld', 'p:spTree')
  const drawn = new Map(elements(tree).map((shape) => [drawnName(shape), shape]))
  const finish = (item: SceneItem | GroupItem, key: string): Element[] => {
    switch (item.type) {
      case 'chart':
        return [finishChart(item)]
      case 'dot':
        return [finishDot(item, context)]
      case 'connector':
        return finishConnector(item, context)
      case 'outline':
        return [finishOutline(item, context)]
      case 'group':
        return [
          finishGroup(
            item,
            item.items.flatMap((one, index) => finish(one, shapeKey(index, key))),
          ),
        ]
    }
    const shape = drawn.get(key)
    const colored = shape && recolor(shape, context.theme)
    if (item.type === 'shape') return [finishShape(colored, item, context)]
    if (!colored) throw new Error(`Expected a drawn shape for ${item.name}`)
    return [finishItem(colored, item, context)]
  }
  return items.flatMap((item, index) => finish(item, shapeKey(index)))
}

function drawnName(shape: Element): string {
  return descendants(shape, 'p:cNvPr')[0]?.attributes['name'] ?? ''
}

function finishItem(
  drawn: Element,
  item: Exclude<SceneItem, SceneChart | SceneGroup>,
  context: FinishContext,
): Element {
  switch (item.type) {
    case 'text':
      return finishText(drawn, item, context)
    case 'rule':
      return finishRule(drawn, item)
    case 'field':
      return finishField(drawn, item, context)
    case 'table':
      return finishTable(drawn, item, context)
    case 'picture':
      return finishPicture(drawn, item)
  }
}

import type { List } from 'mdast'
import type { Block } from '../../model/block.js'
import { positionOf, type State } from '../state.js'

/** Lists keep their depth, the number of their first item and the state of tasks. */
export function list(node: List, state: State): Block[] {
  return [
    {
      type: 'list',
      ordered: node.ordered ?? false,
      start: node.start ?? 1,
      items: node.children.map((item) => ({
        ...(typeof item.checked === 'boolean' && { checked: item.checked }),
        blocks: state.blocks(item.children),
        position: positionOf(item),
      })),
      position: positionOf(node),
    },
  ]
}

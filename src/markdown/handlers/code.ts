import type { Code } from 'mdast'
import type { Block } from '../../model/block.js'
import { positionOf } from '../state.js'

/** Fenced and indented code. */
export function code(node: Code): Block[] {
  return [
    {
      type: 'code',
      language: node.lang ?? '',
      text: node.value,
      position: positionOf(node),
    },
  ]
}

import type { FootnoteDefinition } from 'mdast'
import type { Footnote } from '../../model/block.js'
import { positionOf, type State } from '../state.js'

/** A footnote that is no source, to be shown under the text that uses it. */
export function footnote(node: FootnoteDefinition, mark: string, state: State): Footnote {
  return {
    type: 'footnote',
    mark,
    blocks: state.blocks(node.children),
    position: positionOf(node),
  }
}

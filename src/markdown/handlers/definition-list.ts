import type { DefListNode } from 'mdast-util-definition-list'
import type { Block, DefinitionList } from '../../model/block.js'
import type { Position } from '../../model/position.js'
import { trimRuns } from '../../model/runs.js'
import { positionOf, type State } from '../state.js'

/** Terms and the definitions that follow them become entries. */
export function definitionList(node: DefListNode, state: State): Block[] {
  const entries: DefinitionList['entries'] = []
  for (const child of node.children) {
    const last = entries.at(-1)
    if (child.type === 'defListDescription') {
      const definition = state.blocks(child.children as Parameters<State['blocks']>[0])
      if (last) last.definitions.push(definition)
      continue
    }
    const term = trimRuns(state.runs(child.children))
    if (last && last.definitions.length === 0) last.terms.push(term)
    else entries.push({ terms: [term], definitions: [], position: positionOf(child) })
  }
  return [{ type: 'definitionList', entries, position: wholePosition(node) }]
}

/**
 * From the first to the last child: the position that the parser gives ends after the
 * second entry where blank lines stand between them.
 */
function wholePosition(node: DefListNode): Position {
  const { start, end } = positionOf(node)
  return { start, end: node.children.at(-1)?.position?.end ?? end }
}

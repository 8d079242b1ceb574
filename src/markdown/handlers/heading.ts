import type { Heading } from 'mdast'
import type { Block } from '../../model/block.js'
import { trimRuns } from '../../model/runs.js'
import { positionOf, type State } from '../state.js'

/** A heading inside a text; those that open a section never come here. */
export function heading(node: Heading, state: State): Block[] {
  const runs = trimRuns(state.runs(node.children))
  return runs.length > 0 ? [{ type: 'heading', runs, position: positionOf(node) }] : []
}

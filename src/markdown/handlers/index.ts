import type { RootContent } from 'mdast'
import type { Block } from '../../model/block.js'
import type { State } from '../state.js'
import { blockquote } from './blockquote.js'
import { code } from './code.js'
import { container } from './container.js'
import { definitionList } from './definition-list.js'
import { formula } from './formula.js'
import { heading } from './heading.js'
import { html } from './html.js'
import { list } from './list.js'
import { paragraph } from './paragraph.js'
import { table } from './table.js'

type Handler<Type extends RootContent['type']> = (
  node: Extract<RootContent, { type: Type }>,
  state: State,
) => Block[]

/** What becomes of each flow node; what is ignored is ignored on purpose. */
const handlers: { [Type in RootContent['type']]?: Handler<Type> } = {
  blockquote,
  code,
  container,
  defList: definitionList,
  definition: ignore,
  footnoteDefinition: ignore,
  formula,
  heading,
  html,
  list,
  paragraph,
  table,
  thematicBreak: ignore,
  yaml: ignore,
}

/** One flow node becomes blocks. */
export function lowerBlock(node: RootContent, state: State): Block[] {
  const handler = handlers[node.type] as Handler<RootContent['type']> | undefined
  return handler ? handler(node, state) : []
}

function ignore(): Block[] {
  return []
}

import type { RootContent } from 'mdast'
import { wideContainer } from '../../diagnostics/containers.js'
import type { Block, BlockType, Column } from '../../model/block.js'
import { columnBlocks, isWide } from '../../model/column-blocks.js'
import { trimRuns } from '../../model/runs.js'
import { type Division, divide } from '../containers/divide.js'
import type { Container } from '../containers/from-markdown.js'
import { optionsTable } from '../containers/options-table.js'
import { positionOf, type State } from '../state.js'

/** Texts side by side, or options as a table; without headings all of it is text. */
export function container(node: Container, state: State): Block[] {
  const divided = divide(node, state)
  if (!divided) return state.blocks(node.children as RootContent[])
  const { before, divisions } = divided
  const position = positionOf(node)
  if (node.purpose === 'table')
    return [...state.blocks(before), ...optionsTable(divisions, position, state)]
  return [...state.blocks(before), ...comparison(divisions, node, state)]
}

/** What wants the whole width stands under each other. */
function comparison(divisions: Division[], node: Container, state: State): Block[] {
  const position = positionOf(node)
  const columns = divisions.map(
    ({ heading, nodes }): Column => ({
      title: trimRuns(state.runs(heading.children)),
      blocks: state.blocks(nodes),
      position: positionOf(heading),
    }),
  )
  const wide = columns.flatMap(({ blocks }) => blocks).find(isWide)
  if (!wide) return [{ type: 'columns', columns, position }]
  wideContainer(state.file, node.name, nameOf[wide.type] ?? 'columns', wide.position)
  return columnBlocks(columns)
}

const nameOf: { [Type in BlockType]?: string } = {
  table: 'a table',
  picture: 'a picture',
  code: 'code',
}

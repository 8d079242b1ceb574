import { labelsFor } from '../../labels/index.js'
import type { Block, Table } from '../../model/block.js'
import type { Position } from '../../model/position.js'
import type { Run } from '../../model/run.js'
import { trimRuns } from '../../model/runs.js'
import type { State } from '../state.js'
import { type CellText, cellText } from './cell-text.js'
import type { Division } from './divide.js'
import { optionName } from './recommended.js'
import { type Side, type Sides, sidesOf } from './sides.js'

/**
 * Options become a table: a row for each with its pros and cons, those that are
 * recommended marked. What no cell holds, such as tables, follows it.
 */
export function optionsTable(
  divisions: Division[],
  position: Position,
  state: State,
): Block[] {
  const words = labelsFor(state.lang).options
  const options = divisions.map(({ heading, nodes }) => {
    const { runs, recommended } = optionName(
      trimRuns(state.runs(heading.children)),
      words.recommended,
    )
    const sides = sidesOf(nodes, state)
    return {
      name: nameCell(runs, recommended),
      recommended,
      sides,
      ...cellsOf(sides, state),
    }
  })
  const shown = (['text', 'pros', 'cons'] as const).filter((side) =>
    options.some(({ cells }) => cells[side].runs.length > 0),
  )
  const nameOf = (side: Side) =>
    (side !== 'text' && options.map(({ sides }) => sides.names[side]).find(Boolean)) ||
    words[side]
  const table: Table = {
    type: 'table',
    alignments: ['start', ...shown.map(() => 'start' as const)],
    header: [words.option, ...shown.map(nameOf)].map((text) => [{ type: 'text', text }]),
    rows: options.map(({ name, cells }) => [
      name,
      ...shown.map((side) => cells[side].runs),
    ]),
    marked: options.flatMap(({ recommended }, row) => (recommended ? [row] : [])),
    position,
  }
  return [table, ...options.flatMap(({ rest }) => rest)]
}

function nameCell(runs: Run[], recommended: string | undefined): Run[] {
  if (!recommended) return runs
  return [...runs, { type: 'break' }, { type: 'text', text: `✓ ${recommended}` }]
}

function cellsOf(
  { nodes }: Sides,
  state: State,
): { cells: Record<Side, CellText>; rest: Block[] } {
  const cells = {
    text: cellText(state.blocks(nodes.text)),
    pros: cellText(state.blocks(nodes.pros)),
    cons: cellText(state.blocks(nodes.cons)),
  }
  return { cells, rest: [...cells.text.rest, ...cells.pros.rest, ...cells.cons.rest] }
}

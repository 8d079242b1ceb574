import type { Table } from 'mdast'
import type { Alignment, Block } from '../../model/block.js'
import { trimRuns } from '../../model/runs.js'
import { positionOf, type State } from '../state.js'

const alignments = { left: 'start', center: 'center', right: 'end' } as const

/** A GFM table; ragged rows are filled up, so that it is rectangular. */
export function table(node: Table, state: State): Block[] {
  const rows = node.children.map((row) =>
    row.children.map((cell) => trimRuns(state.runs(cell.children))),
  )
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) while (row.length < width) row.push([])
  const [header = [], ...body] = rows
  return [
    {
      type: 'table',
      alignments: header.map((_, column): Alignment => {
        const align = node.align?.[column]
        return align ? alignments[align] : 'start'
      }),
      header,
      rows: body,
      position: positionOf(node),
    },
  ]
}

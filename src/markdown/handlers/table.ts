import type { AlignType, Table as TableNode } from 'mdast'
import type { Alignment, Block } from '../../model/block.js'
import type { Run } from '../../model/run.js'
import { bareText, trimRuns } from '../../model/runs.js'
import { isNumberColumn } from '../../numbers/number-column.js'
import { positionOf, type State } from '../state.js'
import { captionOf } from '../table-captions.js'

const alignments = { left: 'start', center: 'center', right: 'end' } as const

/**
 * A GFM table; ragged rows are filled up, so that it is rectangular. A last line without
 * cells may be its caption, and numbers stand at the end where the author says nothing.
 */
export function table(node: TableNode, state: State): Block[] {
  const rows = node.children.map((row) =>
    row.children.map((cell) => trimRuns(state.runs(cell.children))),
  )
  const caption = captionBelow(node, rows, state)
  const [header = [], ...body] = rectangular(caption ? rows.slice(0, -1) : rows)
  return [
    {
      type: 'table',
      ...(caption && { caption }),
      alignments: header.map((_, column) =>
        alignmentOf(node.align?.[column], column, body),
      ),
      header,
      rows: body,
      position: positionOf(node),
    },
  ]
}

/** A line under the table that has no bars is a row of it in GFM. */
function captionBelow(
  node: TableNode,
  rows: Run[][][],
  { file }: State,
): Run[] | undefined {
  const [row, cells] = [node.children.at(-1), rows.at(-1)]
  const [only, ...others] = cells ?? []
  if (!row || !only || others.length > 0 || rows.length < 2) return undefined
  const { start, end } = positionOf(row)
  const source = String(file).slice(start.offset, end.offset)
  if (source.includes('|')) return undefined
  return captionOf({ type: 'paragraph', runs: only, position: positionOf(row) })
}

function rectangular(rows: Run[][][]): Run[][][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, (): Run[] => []),
  ])
}

/** The first column names the rows, even if with numbers. */
function alignmentOf(
  align: AlignType | undefined,
  column: number,
  rows: Run[][][],
): Alignment {
  if (align) return alignments[align]
  const texts = rows.map((row) => bareText(row[column] ?? []))
  return column > 0 && isNumberColumn(texts) ? 'end' : 'start'
}

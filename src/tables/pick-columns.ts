import type { Table } from '../model/block.js'
import type { Run } from '../model/run.js'

/** A table of some of another's columns. */
export function pickColumns(table: Table, columns: number[]): Table {
  if (columns.length === table.alignments.length) return table
  const pick = (row: Run[][]) => columns.map((column) => row[column] ?? [])
  return {
    ...table,
    alignments: columns.map((column) => table.alignments[column] ?? 'start'),
    header: pick(table.header),
    rows: table.rows.map(pick),
  }
}

import type { Table } from './block.js'
import { bareText } from './runs.js'

/** A longer text in the first column says something itself, rather than name its row. */
const longestName = 80

/** Whether the first column of a table names its rows: it is a header then, too. */
export function hasRowNames({ alignments, rows }: Table): boolean {
  if (alignments.length < 2) return false
  const names = rows.map(([first = []]) => bareText(first))
  return (
    names.some((name) => name !== '') && names.every((name) => name.length <= longestName)
  )
}

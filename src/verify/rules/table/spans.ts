import type { Element } from '../../../ooxml/element.js'
import type { Rule } from '../../finding.js'
import { plural } from '../../plural.js'
import { type Table, tablesOf } from './tables.js'

/** What spans covers cells that say so, and no others do. */
export const tableSpans: Rule = {
  id: 'table-spans',
  severity: 'error',
  *check(deck) {
    for (const table of tablesOf(deck)) {
      // Where rows differ in length, no cell has a column.
      if (table.rows.some((row) => row.length !== table.columns.length)) continue
      const covered = coveredCells(table)
      for (const place of placesIn(table)) {
        const flaw = spanFlaw(table, place, covered)
        if (flaw) yield { part: table.page.path, at: table.element, reason: flaw }
      }
    }
  },
}

/** A cell, with its row and column from 0. */
interface Place {
  cell: Element
  row: number
  column: number
}

function placesIn({ rows }: Table): Place[] {
  return rows.flatMap((cells, row) =>
    cells.map((cell, column) => ({ cell, row, column })),
  )
}

/** Keys of the cells that another covers. */
function coveredCells(table: Table): Set<string> {
  const covered = new Set<string>()
  for (const { cell, row, column } of placesIn(table)) {
    if (covered.has(key(row, column))) continue
    const { gridSpan, rowSpan } = spansOf(cell)
    for (let down = 0; down < Math.min(rowSpan, table.rows.length); down++) {
      for (let along = 0; along < Math.min(gridSpan, table.columns.length); along++) {
        if (down + along > 0) covered.add(key(row + down, column + along))
      }
    }
  }
  return covered
}

function spanFlaw(
  { rows, columns }: Table,
  { cell, row, column }: Place,
  covered: Set<string>,
): string | undefined {
  const { gridSpan, rowSpan } = spansOf(cell)
  const place = `row ${row + 1}, column ${column + 1} of a table`
  if (gridSpan < 1 || column + gridSpan > columns.length) {
    return `Unexpected \`gridSpan="${gridSpan}"\` in ${place}, which has ${plural(columns.length, 'column')}`
  }
  if (rowSpan < 1 || row + rowSpan > rows.length) {
    return `Unexpected \`rowSpan="${rowSpan}"\` in ${place}, which has ${plural(rows.length, 'row')}`
  }
  const isCovered = covered.has(key(row, column))
  const isMerged = isSet(cell, 'hMerge') || isSet(cell, 'vMerge')
  if (isCovered === isMerged) return undefined
  return isMerged
    ? `Unexpected merged cell in ${place}, expected another that covers it`
    : `Unexpected cell in ${place}, which another covers, expected \`hMerge\` or \`vMerge\``
}

function spansOf({ attributes }: Element): { gridSpan: number; rowSpan: number } {
  return {
    gridSpan: Number(attributes['gridSpan'] ?? 1),
    rowSpan: Number(attributes['rowSpan'] ?? 1),
  }
}

function isSet({ attributes }: Element, name: string): boolean {
  return ['1', 'true'].includes(attributes[name] ?? '')
}

function key(row: number, column: number): string {
  return `${row} ${column}`
}

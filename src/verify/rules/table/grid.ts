import type { Element } from '../../../ooxml/element.js'
import { child } from '../../../ooxml/select.js'
import type { Problem, Rule } from '../../finding.js'
import { plural } from '../../plural.js'
import { type Table, tablesOf } from './tables.js'

/** Each row has a cell for each column, those that are covered included. */
export const tableGrid: Rule = {
  id: 'table-grid',
  severity: 'error',
  *check(deck) {
    for (const table of tablesOf(deck)) {
      if (table.columns.length === 0 || table.rows.length === 0) {
        const what = table.columns.length === 0 ? 'columns' : 'rows'
        yield problem(table, `Unexpected table without ${what}`)
      }
      for (const [index, row] of table.rows.entries()) {
        if (row.length === table.columns.length) continue
        yield problem(
          table,
          `Unexpected ${plural(row.length, 'cell')} in row ${index + 1} of a table, expected ${table.columns.length} as it has columns`,
        )
      }
    }
  },
}

/** What spans covers cells that say so, and no others do. */
export const tableSpans: Rule = {
  id: 'table-spans',
  severity: 'error',
  *check(deck) {
    for (const table of tablesOf(deck)) {
      const covered = coveredCells(table)
      for (const [index, row] of table.rows.entries()) {
        for (const [column, cell] of row.entries()) {
          const place = `the cell in row ${index + 1}, column ${column + 1} of a table`
          const flaw = spanFlaw(table, cell, index, column, covered)
          if (flaw) yield problem(table, `Unexpected ${flaw} of ${place}`)
        }
      }
    }
  },
}

/** The frame is as wide as its columns. */
export const tableWidth: Rule = {
  id: 'table-width',
  severity: 'warning',
  *check(deck) {
    for (const table of tablesOf(deck)) {
      const widths = table.columns.map(({ attributes }) => Number(attributes['w']))
      const sum = widths.reduce((total, width) => total + width, 0)
      const transform = table.frame && child(table.frame, 'p:xfrm')
      const size = transform && child(transform, 'a:ext')
      const width = Number(size?.attributes['cx'] ?? sum)
      if (widths.some((one) => one <= 0)) {
        yield problem(table, 'Unexpected column without a width in a table')
      } else if (Math.abs(sum - width) > tolerance * Math.max(sum, width)) {
        yield problem(
          table,
          `Unexpected width ${width} of a table, expected ${sum}, the sum of its columns`,
        )
      }
    }
  },
}

/** PowerPoint itself rounds widths. */
const tolerance = 0.01

/** PowerPoint always writes a text, even into cells that are covered. */
export const cellText: Rule = {
  id: 'cell-text',
  severity: 'warning',
  *check(deck) {
    for (const table of tablesOf(deck)) {
      const empty = table.rows.flat().filter((cell) => !child(cell, 'a:txBody'))
      if (empty.length === 0) continue
      yield problem(
        table,
        `Unexpected ${plural(empty.length, 'cell')} of a table without \`a:txBody\`, expected one in each`,
      )
    }
  },
}

/** For each covered cell, by row and column, how it is covered. */
function coveredCells({ rows }: Table): Map<string, Set<'hMerge' | 'vMerge'>> {
  const covered = new Map<string, Set<'hMerge' | 'vMerge'>>()
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (covered.has(`${index} ${column}`)) continue
      const { gridSpan, rowSpan } = spansOf(cell)
      for (let down = 0; down < Math.min(rowSpan, rows.length); down++) {
        for (let along = 0; along < Math.min(gridSpan, row.length); along++) {
          const ways = new Set<'hMerge' | 'vMerge'>()
          if (along > 0) ways.add('hMerge')
          if (down > 0) ways.add('vMerge')
          if (ways.size > 0) covered.set(`${index + down} ${column + along}`, ways)
        }
      }
    }
  }
  return covered
}

function spanFlaw(
  { rows, columns }: Table,
  cell: Element,
  index: number,
  column: number,
  covered: Map<string, Set<'hMerge' | 'vMerge'>>,
): string | undefined {
  const { gridSpan, rowSpan } = spansOf(cell)
  if (gridSpan < 1 || column + gridSpan > columns.length) {
    return `\`gridSpan="${cell.attributes['gridSpan']}"\``
  }
  if (rowSpan < 1 || index + rowSpan > rows.length) {
    return `\`rowSpan="${cell.attributes['rowSpan']}"\``
  }
  const ways = covered.get(`${index} ${column}`)
  const isMerged = isSet(cell, 'hMerge') || isSet(cell, 'vMerge')
  if (ways === undefined && isMerged) return '`hMerge` or `vMerge`, which no cell covers,'
  if (ways !== undefined && !isMerged) return 'content, which another cell covers,'
  return undefined
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

function problem({ page, element }: Table, reason: string): Problem {
  return { part: page.path, at: element, reason }
}

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
          `Unexpected ${plural(row.length, 'cell')} in row ${index + 1} of a table, expected ${table.columns.length}, one for each column`,
        )
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
      if (table.columns.length === 0) continue
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

function problem({ page, element }: Table, reason: string): Problem {
  return { part: page.path, at: element, reason }
}

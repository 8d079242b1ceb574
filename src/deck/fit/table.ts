import type { Table } from '../../model/block.js'
import type { SceneCell, SceneRow } from '../../model/scene.js'
import { columnGap, columnWidths, evenNumbers } from './column-widths.js'
import { axis, fullWidth, margin } from './grid.js'
import { heightOf } from './measure.js'
import type { Setting } from './setting.js'
import { cellWidth, type FlowCell, tableCells } from './table-cells.js'

export interface FittedTable {
  columns: number[]
  /** Air after the text of every column but the last, in points. */
  gap: number
  header: SceneRow
  rows: SceneRow[]
  height: number
}

/** Air above and below a cell's text, in points. */
const cellPadding = 4
/** Rows are given this height where there is room, in points. */
const generousRow = 47.5

/** Width of the first column that puts the second one on the axis. */
const labelColumn = axis - margin

/**
 * A table in one type size: columns by content, rows by their lines, with as
 * much air as the room allows.
 *
 * @param room height that the table may take, in points
 * @param width of the table, in points; that of the slide's text if absent
 */
export function fitTable(
  table: Table,
  size: number,
  room: number,
  setting: Setting,
  width = fullWidth,
): FittedTable {
  const [header = [], ...rows] = tableCells(table, size, setting)
  const frame = { width, gap: columnGap(table.alignments.length, width) }
  const fitted = columnChoices([header, ...rows], table, frame, setting).map((columns) =>
    fitColumns({ columns, gap: frame.gap }, header, rows, table.marked ?? [], setting),
  )
  // The axis comes first: it only gives way to a lower table.
  const best = fitted.reduce((one, other) => (other.height < one.height ? other : one))
  const spare = Math.max(0, room - best.height) / Math.max(1, rows.length)
  const airy = best.rows.map((row) => withAir(row, spare))
  const height = airy.reduce((sum, row) => sum + row.height, best.header.height)
  return { ...best, rows: airy, height }
}

/** A table's own width, and the air between its columns, in points. */
interface TableFrame {
  width: number
  gap: number
}

type Columns = Pick<FittedTable, 'columns' | 'gap'>

function fitColumns(
  columns: Columns,
  header: FlowCell[],
  rows: FlowCell[][],
  marked: number[],
  setting: Setting,
): FittedTable {
  const head = fitRow(header, columns, setting)
  const body = rows.map((row, index) => ({
    ...fitRow(row, columns, setting),
    ...(marked.includes(index) && { marked: true as const }),
  }))
  const height = body.reduce((sum, row) => sum + row.height, head.height)
  return { ...columns, header: head, rows: body, height }
}

/** The air above a row's text is as high as that below. */
function withAir(row: SceneRow, spare: number): SceneRow {
  const height = Math.max(row.height, Math.min(generousRow, row.height + spare))
  return { ...row, height, padding: row.padding + (height - row.height) / 2 }
}

function fitRow(cells: FlowCell[], columns: Columns, setting: Setting): SceneRow {
  const fitted = cells.map((cell, column) =>
    fitCell(cell, innerWidth(columns, column), setting),
  )
  return {
    height: Math.max(0, ...fitted.map(({ height }) => height)) + 2 * cellPadding,
    padding: cellPadding,
    cells: fitted.map(({ cell }) => cell),
  }
}

/** Where a column is too narrow for a number, decimals do not matter any more. */
function fitCell(
  { texts, inset, least }: FlowCell,
  width: number,
  setting: Setting,
): { cell: SceneCell; height: number } {
  const isInset = inset > 0 && least <= width
  return {
    cell: { paragraphs: texts, ...(isInset && { inset }) },
    height: heightOf(texts, isInset ? width - inset : width, setting),
  }
}

function innerWidth({ columns, gap }: Columns, column: number): number {
  return (columns[column] ?? 0) - (column < columns.length - 1 ? gap : 0)
}

/**
 * Widths of columns to choose from. With labels in the first column, the second one may
 * stand on the axis.
 */
function columnChoices(
  rows: FlowCell[][],
  table: Table,
  { width, gap }: TableFrame,
  setting: Setting,
): number[][] {
  const widest = (measure: (cell: FlowCell) => number) =>
    table.alignments.map((_, column) =>
      Math.max(...rows.map((row) => (row[column] ? measure(row[column]) : 0))),
    )
  const words = widest(({ least }) => least)
  const texts = widest((cell) => cellWidth(cell, setting))
  const numbers = table.alignments.map((align) => align === 'end')
  const even = (columns: number[]) => evenNumbers(columns, texts, numbers, gap)
  const free = even(columnWidths({ words, texts }, width, gap))
  const [first = 0, ...others] = words
  const beside = width - labelColumn
  const hasLabels =
    width === fullWidth &&
    others.length > 0 &&
    others.length < 7 &&
    table.alignments[0] === 'start'
  const needed = others.reduce((sum, word) => sum + word + gap, 0) - gap
  if (!hasLabels || first + gap > labelColumn || needed > beside) return [free]
  const besides = { words: others, texts: texts.slice(1) }
  return [even([labelColumn, ...columnWidths(besides, beside, gap)]), free]
}

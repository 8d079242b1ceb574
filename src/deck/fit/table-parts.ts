import type { Block, Table } from '../../model/block.js'
import { hasRowNames } from '../../model/row-names.js'
import { plainText } from '../../model/runs.js'
import type { SceneRow, SceneTable } from '../../model/scene.js'
import { columnGroups } from '../../tables/column-groups.js'
import { pickColumns } from '../../tables/pick-columns.js'
import { distribute } from '../distribute.js'
import { columnGap } from './column-widths.js'
import type { Setting } from './setting.js'
import { type FittedTable, fitTable } from './table.js'
import { cellWidth, tableCells } from './table-cells.js'

const sizes = [16, 14, 12, 11]
/** Size of a table that continues. */
const continuedSize = 14
/** Size in which all columns of a table have to stand beside each other. */
const leastSize = 12
/** Rows that take all of a room can be higher than it by as much, in points. */
const rounding = 0.01
/** A column has room for this much of its text, in points, unless its text is shorter. */
const readableColumn = 80

/** What a slide shows of a table: some of its rows, and of its columns. */
export interface TablePart extends FittedTable {
  table: Table
}

/**
 * A table as a whole at the largest size at which it fits, else in parts, each under
 * the header; one that is too wide in groups of columns, each with the first one. None
 * where a row is higher than the room.
 *
 * @param room in points
 */
export function tableParts(
  table: Table,
  room: { width: number; height: number },
  setting: Setting,
): TablePart[] {
  const groups = columnGroups(columnNeeds(table, room.width, setting), room.width)
  return partsOf(
    groups.map((columns) => pickColumns(table, columns)),
    room,
    setting,
  )
}

/** What each column needs to be read, in points with the air beside it. */
function columnNeeds(table: Table, width: number, setting: Setting): number[] {
  const rows = tableCells(table, leastSize, setting)
  const gap = columnGap(table.alignments.length, width)
  return table.alignments.map((_, column) => {
    const needs = rows.flatMap((row) => {
      const cell = row[column]
      if (!cell) return []
      const whole = cellWidth(cell, setting)
      // An endless word is broken whatever its column is.
      return [Math.min(Math.max(cell.least, Math.min(whole, readableColumn)), width / 3)]
    })
    return Math.max(0, ...needs) + gap
  })
}

/** Tables of the same rows: each row is on the same slides in all of them. */
function partsOf(
  tables: Table[],
  room: { width: number; height: number },
  setting: Setting,
): TablePart[] {
  const fitAll = (size: number, height: number) =>
    tables.map((table) => ({
      ...fitTable(table, size, height, setting, room.width),
      table,
    }))
  for (const size of sizes) {
    const fitted = fitAll(size, room.height)
    if (fitted.every(({ height }) => height <= room.height + rounding)) return fitted
  }
  const fitted = fitAll(continuedSize, 0)
  const height = room.height - Math.max(...fitted.map(({ header }) => header.height))
  const heights = (tables[0]?.rows ?? []).map((_, row) =>
    Math.max(...fitted.map(({ rows }) => rows[row]?.height ?? 0)),
  )
  if (heights.some((one) => one > height)) return dividedParts(tables, room, setting)
  return distribute(heights, height).flatMap((indexes) =>
    fitted.map((part) => {
      const rows = indexes.flatMap((row) => part.rows[row] ?? [])
      return { ...part, rows, height: heightOfRows(part.header, rows) }
    }),
  )
}

/** Fewer columns are wider, so that their rows are lower. */
function dividedParts(
  tables: Table[],
  room: { width: number; height: number },
  setting: Setting,
): TablePart[] {
  if (tables.every(({ alignments }) => alignments.length < 4)) return []
  const halves = tables.flatMap((table) => {
    const others = table.alignments.map((_, column) => column).slice(1)
    const middle = Math.ceil(others.length / 2)
    return [others.slice(0, middle), others.slice(middle)]
      .filter((columns) => columns.length > 0)
      .map((columns) => pickColumns(table, [0, ...columns]))
  })
  return partsOf(halves, room, setting)
}

function heightOfRows(header: SceneRow, rows: SceneRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, header.height)
}

/** A table, or part of one, with its upper left corner at a point. */
export function tableItem(
  { columns, gap, header, rows, height, table }: TablePart,
  { x, y }: { x: number; y: number },
): SceneTable {
  const names = table.header.map(plainText).filter((name) => name !== '')
  const width = columns.reduce((sum, column) => sum + column, 0)
  return {
    type: 'table',
    name: 'Table',
    alt: [plainText(table.caption ?? []), `${names.join(', ')} (${rows.length})`]
      .filter((text) => text !== '')
      .join(': '),
    box: { x, y, width, height },
    columns,
    gap,
    ...(hasRowNames(table) && { rowNames: true }),
    rows: [header, ...rows],
  }
}

/** A table as text: each cell after the name of its column, or the names alone. */
export function tableRecords({ caption, header, rows, position }: Table): Block[] {
  const named: Block[] = caption ? [{ type: 'heading', runs: caption, position }] : []
  if (rows.length === 0)
    return [
      ...named,
      ...header.map((runs): Block => ({ type: 'paragraph', runs, position })),
    ]
  const records = rows.flatMap((cells) =>
    cells.map((cell, column): Block => {
      const name = plainText(header[column] ?? [])
      const label =
        name === ''
          ? []
          : [{ type: 'text' as const, text: `${name}: `, bold: true as const }]
      return { type: 'paragraph', runs: [...label, ...cell], position }
    }),
  )
  return [...named, ...records]
}

import type { Block, Table } from '../../model/block.js'
import { plainText } from '../../model/runs.js'
import type { SceneRow, SceneTable } from '../../model/scene.js'
import { distribute } from '../distribute.js'
import type { Setting } from './setting.js'
import { type FittedTable, fitTable } from './table.js'

const sizes = [16, 14, 12, 11]
/** Size of a table that continues. */
const continuedSize = 14

/**
 * A table as a whole at the largest size at which it fits, else in parts, each under
 * the header; none where a row is higher than the room.
 *
 * @param room in points
 */
export function tableParts(
  table: Table,
  room: { width: number; height: number },
  setting: Setting,
): FittedTable[] {
  for (const size of sizes) {
    const fitted = fitTable(table, size, room.height, setting, room.width)
    if (fitted.height <= room.height) return [fitted]
  }
  const fitted = fitTable(table, continuedSize, 0, setting, room.width)
  const height = room.height - fitted.header.height
  const heights = fitted.rows.map((row) => row.height)
  if (heights.some((one) => one > height)) return []
  return distribute(heights, height).map((indexes) => {
    const rows = indexes.flatMap((row) => fitted.rows[row] ?? [])
    return { ...fitted, rows, height: heightOfRows(fitted.header, rows) }
  })
}

function heightOfRows(header: SceneRow, rows: SceneRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, header.height)
}

/** A table, or part of one, with its upper left corner at a point. */
export function tableItem(
  { columns, gap, header, rows, height }: FittedTable,
  table: Table,
  { x, y }: { x: number; y: number },
): SceneTable {
  const names = table.header.map(plainText).filter((name) => name !== '')
  const width = columns.reduce((sum, column) => sum + column, 0)
  return {
    type: 'table',
    name: 'Table',
    alt: `${names.join(', ')} (${rows.length})`,
    box: { x, y, width, height },
    columns,
    gap,
    rows: [header, ...rows],
  }
}

/** A table as text: each cell after the name of its column, or the names alone. */
export function tableRecords({ header, rows, position }: Table): Block[] {
  if (rows.length === 0)
    return header.map((runs): Block => ({ type: 'paragraph', runs, position }))
  return rows.flatMap((cells) =>
    cells.map((cell, column): Block => {
      const name = plainText(header[column] ?? [])
      const label =
        name === ''
          ? []
          : [{ type: 'text' as const, text: `${name}: `, bold: true as const }]
      return { type: 'paragraph', runs: [...label, ...cell], position }
    }),
  )
}

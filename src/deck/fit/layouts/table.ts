import type { Block, Table } from '../../../model/block.js'
import { plainText } from '../../../model/runs.js'
import type { SceneRow } from '../../../model/scene.js'
import { distribute } from '../distribute.js'
import {
  drawSurroundings,
  exhibitPages,
  type Surroundings,
  surroundPart,
} from '../exhibit.js'
import { frame } from '../frame.js'
import { box, fullWidth, margin } from '../grid.js'
import type { Layout, Page } from '../page.js'
import type { Setting } from '../setting.js'
import { columnGap, type FittedTable, fitTable } from '../table.js'
import { textPages } from './text-pages.js'

const sizes = [16, 14, 12, 11]

/**
 * A table across the slide with short text above and below; rows first give
 * up their air, then the type gets smaller, then the table continues under a
 * repeated header. A row that is higher than a slide is read as text.
 */
export const table: Layout<'table'> = {
  sizes: () => [16],
  fit({ table, before, after }, _, setting) {
    const pages = exhibitPages(before, after, setting, (around) =>
      tablePages(table, around, setting),
    )
    return pages.length > 0
      ? pages
      : textPages([...before, ...records(table), ...after], setting)
  },
}

/** One slide if it fits at some size, else several; none where a row is too high. */
function tablePages(table: Table, around: Surroundings, setting: Setting): Page[] {
  for (const size of sizes) {
    const fitted = fitTable(table, size, around.height, setting)
    if (fitted.height <= around.height) return [tablePage(fitted, table, around, setting)]
  }
  return continuedPages(table, around, setting)
}

/** Rows on several slides, each under the header. */
function continuedPages(table: Table, around: Surroundings, setting: Setting): Page[] {
  const fitted = fitTable(table, 14, 0, setting)
  const room = around.height - fitted.header.height
  const heights = fitted.rows.map((row) => row.height)
  if (heights.some((height) => height > room)) return []
  return distribute(heights, room).map((indexes, index, groups) => {
    const rows = indexes.flatMap((row) => fitted.rows[row] ?? [])
    const part = { ...fitted, rows, height: heightOfRows(fitted.header, rows) }
    return tablePage(part, table, surroundPart(around, index, groups.length), setting)
  })
}

function heightOfRows(header: SceneRow, rows: SceneRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, header.height)
}

function tablePage(
  fitted: FittedTable,
  table: Table,
  around: Surroundings,
  setting: Setting,
): Page {
  const { above, below } = drawSurroundings(around, around.top + fitted.height, setting)
  const names = table.header.map(plainText).filter((name) => name !== '')
  return {
    layout: frame('table', 'Table', [], setting),
    items: [
      ...above,
      {
        type: 'table',
        name: 'Table',
        alt: `${names.join(', ')} (${fitted.rows.length})`,
        box: box(margin, around.top, fullWidth, fitted.height),
        columns: fitted.columns,
        gap: columnGap,
        rows: [fitted.header, ...fitted.rows],
      },
      ...below,
    ],
    margin: [],
  }
}

/** A table as text: each cell after the name of its column, or the names alone. */
function records(table: Table): Block[] {
  const { header, rows, position } = table
  if (rows.length === 0)
    return header.map((runs): Block => ({ type: 'paragraph', runs, position }))
  return rows.flatMap((cells) =>
    cells.map((cell, column): Block => {
      const name = header[column] ?? []
      const label =
        plainText(name) === ''
          ? []
          : [{ type: 'text' as const, text: `${plainText(name)}: `, bold: true as const }]
      return { type: 'paragraph', runs: [...label, ...cell], position }
    }),
  )
}

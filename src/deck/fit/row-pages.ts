import { distribute } from '../distribute.js'
import { bodyHeight } from './grid.js'
import type { Page } from './page.js'
import { divideBody, type RowDivision, rowUnit } from './row-division.js'
import { divideRow, type Row, type RowsKind, rowHeight, rowsPage } from './rows.js'
import type { Setting } from './setting.js'

/** As many rows on each slide as fit; one that fills more than a slide continues. */
export function rowPages(
  all: Row[],
  kindOf: (division: RowDivision) => RowsKind,
  setting: Setting,
): Page[] {
  const rows = all.flatMap((row) => divideRow(row, bodyHeight - 40, setting))
  const heights = rows.map(
    (row) => Math.ceil(rowHeight(row, setting) / rowUnit) * rowUnit,
  )
  return distribute(heights, bodyHeight).map((indexes) => {
    const own = indexes.flatMap((index) => rows[index] ?? [])
    const division = divideBody(indexes.map((index) => heights[index] ?? 0))
    return rowsPage(kindOf(division), own, setting)
  })
}

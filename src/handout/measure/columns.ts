import type { Columns } from '../../model/block.js'
import { columnWidth } from '../page.js'

/** Texts side by side are no narrower, in points. */
const narrowest = 100

/** How many texts stand side by side in a width of points: as many in each row. */
export function columnsAcross({ columns }: Columns, width: number): number {
  const fitting = columns.map((_, index) => index + 1)
  const most = fitting.findLast((count) => columnWidth(width, count) >= narrowest) ?? 1
  return Math.ceil(columns.length / Math.ceil(columns.length / most))
}

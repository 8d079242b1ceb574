import { formatNumber } from '../../../labels/index.js'
import type { Block } from '../../../model/block.js'
import type { KeyPoint } from '../../../model/briefing.js'
import { belowFirst } from '../flow-context.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { pointLevels } from '../level-styles.js'
import type { Layout, Page } from '../page.js'
import { pointParagraphs } from '../point.js'
import { divideBody, type RowDivision } from '../row-division.js'
import { rowPages } from '../row-pages.js'
import { type Row, type RowsKind, rowHeight, rowsPage, usualSpacing } from '../rows.js'
import type { Setting } from '../setting.js'
import { smallerType } from '../smaller-type.js'
import { columnsPage } from './points-columns.js'

/** More points than these stand in columns, if they can. */
const mostEqual = 4

/** Air under the text of the highest of equal rows, besides that of every row. */
const equalAir = 6

/**
 * Numbered points, each with its lead on a line of its own: up to four equal
 * rows, four to six points in two columns, else rows as high as their text.
 */
export const points: Layout<'points'> = {
  sizes: (setting) => setting.scale.texts.slice(0, 1),
  fit({ before, points, after }, _, setting) {
    const [large = 20, small = 18] = setting.scale.texts
    const plain = before.length === 0 && after.length === 0
    const rowsAt = (size: number) => pointRows(before, points, after, size, setting)
    const equal = points.length > 3 ? [small] : [large, small]
    const page =
      plain && (firstEqual(equal, rowsAt, setting) ?? columnsPage(points, setting))
    if (page) return [page]
    const [airy, tight] = [large, small].map((size) =>
      rowPages(rowsAt(size), (division) => pointsKind(division, size, setting), setting),
    )
    return tight && airy && airy.length > tight.length ? tight : (airy ?? [])
  },
}

function pointRows(
  before: Block[],
  points: KeyPoint[],
  after: Block[],
  size: number,
  setting: Setting,
): Row[] {
  const style = setting.styles.text(size)
  const plainRow = (blocks: Block[]): Row[] => {
    const paragraphs = flowParagraphs(blocks, style, setting, belowFirst)
    return blocks.length === 0 ? [] : [{ marker: '', paragraphs }]
  }
  const numbered = points.map((point, index) => ({
    marker: formatNumber(index + 1, setting.lang),
    paragraphs: pointParagraphs(point, size, setting),
  }))
  return [...plainRow(before), ...numbered, ...plainRow(after)]
}

/** Rows of the usual height at the first size at which all points fit in them. */
function firstEqual(
  sizes: number[],
  rowsAt: (size: number) => Row[],
  setting: Setting,
): Page | undefined {
  for (const size of sizes) {
    const rows = rowsAt(size)
    const heights = rows.map((row) => rowHeight(row, setting) + equalAir)
    const division = divideBody(heights)
    if (rows.length <= mostEqual && division.isUsual)
      return rowsPage(pointsKind(division, size, setting), rows, setting)
  }
  return undefined
}

function pointsKind(
  { name, label, heights }: RowDivision,
  size: number,
  setting: Setting,
): RowsKind {
  const type = smallerType(size, setting)
  return {
    name: `points-${name}${type.name}`,
    label: `Key points (${label})${type.label}`,
    heights,
    levels: pointLevels(size, setting),
    spacing: usualSpacing,
  }
}

import { formatNumber } from '../../../labels/index.js'
import type { Block } from '../../../model/block.js'
import type { KeyPoint } from '../../../model/briefing.js'
import { distribute, stretch } from '../distribute.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { bodyHeight } from '../grid.js'
import type { Layout, Page } from '../page.js'
import { pointParagraphs } from '../point.js'
import { divideRow, type Row, rowHeight, rowsFrame, rowsPage } from '../rows.js'
import type { Setting } from '../setting.js'
import { columnsPage } from './points-columns.js'

/** Rows of equal height: how many at most, and how high, in points. */
const equalHeights: Record<number, number> = { 1: 112.8, 2: 112.8, 3: 112.8, 4: 84.6 }

/** Air under the text of the highest of equal rows, besides that of every row. */
const equalAir = 6

/** Rows of a continued list are at least as high where there is room. */
const airyHeight = 150

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
      unequalPages(rowsAt(size), size, setting),
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
  const plainRow = (blocks: Block[]): Row[] =>
    blocks.length === 0
      ? []
      : [
          {
            marker: '',
            paragraphs: flowParagraphs(blocks, style, setting),
          },
        ]
  const numbered = points.map((point, index) => ({
    marker: formatNumber(index + 1, setting.lang),
    paragraphs: pointParagraphs(point, size, setting),
  }))
  return [...plainRow(before), ...numbered, ...plainRow(after)]
}

/** Rows of equal height at the first size at which all points fit in them. */
function firstEqual(
  sizes: number[],
  rowsAt: (size: number) => Row[],
  setting: Setting,
): Page | undefined {
  for (const size of sizes) {
    const page = equalPage(rowsAt(size), size, setting)
    if (page) return page
  }
  return undefined
}

function equalPage(rows: Row[], size: number, setting: Setting): Page | undefined {
  const height = equalHeights[rows.length]
  const isFull = (row: Row) => rowHeight(row, setting) + equalAir > (height ?? 0)
  if (!height || rows.some(isFull)) return undefined
  return pointsPage(
    rows,
    rows.map(() => height),
    size,
    setting,
  )
}

/** Rows as high as their text; a point that fills more than a slide continues. */
function unequalPages(rows: Row[], size: number, setting: Setting): Page[] {
  const pieces = rows.flatMap((row) => divideRow(row, bodyHeight - 40, setting))
  const heights = pieces.map((row) => rowHeight(row, setting))
  return distribute(heights, bodyHeight).map((indexes) =>
    pointsPage(
      indexes.flatMap((index) => pieces[index] ?? []),
      stretch(
        indexes.map((index) => heights[index] ?? 0),
        bodyHeight,
        airyHeight,
      ),
      size,
      setting,
    ),
  )
}

function pointsPage(
  rows: Row[],
  heights: number[],
  size: number,
  setting: Setting,
): Page {
  const count = rows.length
  const equal = equalHeights[count] ?? bodyHeight / count
  const layout = rowsFrame(
    'points',
    'Key points',
    count,
    equal,
    setting.styles.text(size),
    setting,
  )
  return rowsPage(layout, rows, heights, setting.styles.numeral(36), setting)
}

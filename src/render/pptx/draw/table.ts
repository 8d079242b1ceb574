import type { SceneTable } from '../../../model/scene.js'
import type { ColorToken } from '../../../model/theme.js'
import { sentinel } from '../color/token.js'
import type { Border, Slide, TableCell } from '../pptxgen.js'
import { inches } from '../units.js'
import { frame } from './frame.js'
import type { DrawContext } from './page.js'
import { drawRuns } from './runs.js'

/** Draws a table with rules between its rows and none between its columns. */
export function drawTable(
  slide: Slide,
  item: SceneTable,
  key: string,
  context: DrawContext,
): void {
  const isLast = (column: number) => column === item.columns.length - 1
  const rows = item.rows.map(({ cells, padding, marked }, row) =>
    item.columns.map(
      (_, column): TableCell => ({
        text: drawRuns(cells[column]?.paragraphs ?? [], context),
        options: {
          valign: 'top',
          ...(marked && { fill: { color: sentinel('tint') } }),
          margin: margins(
            padding,
            isLast(column) ? 0 : item.gap,
            cells[column]?.inset ?? 0,
            context,
          ),
          border: borders(row, row === item.rows.length - 1),
        },
      }),
    ),
  )
  slide.addTable(rows, {
    ...frame(item.box),
    objectName: key,
    colW: item.columns.map(inches),
    rowH: item.rows.map(({ height }) => inches(height)),
  })
}

/**
 * Top, right, bottom, left: the gap stands where reading leaves a column. None below:
 * a row is high enough for its text, and another renderer's lines may be higher.
 */
function margins(
  above: number,
  gap: number,
  inset: number,
  { direction }: DrawContext,
): [number, number, number, number] {
  return direction === 'rtl' ? [above, inset, 0, gap] : [above, gap + inset, 0, 0]
}

/** Top, right, bottom, left. */
function borders(row: number, isLast: boolean): [Border, Border, Border, Border] {
  return [row === 0 ? rule('ink', 1.5) : none(), none(), ruleBelow(row, isLast), none()]
}

function ruleBelow(row: number, isLast: boolean): Border {
  if (isLast) return rule('ink', 1.5)
  return row === 0 ? rule('ink', 0.75) : rule('rule', 0.5)
}

function rule(color: ColorToken, points: number): Border {
  return { type: 'solid', color: sentinel(color), pt: points }
}

function none(): Border {
  return { type: 'none' }
}

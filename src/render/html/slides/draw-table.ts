import type { SceneTable } from '../../../model/scene.js'
import type { Element } from '../../../ooxml/element.js'
import { rect, rule } from '../chart/markup.js'
import type { SlideContext } from './context.js'
import { drawParagraphs } from './draw-text.js'

/** A table: rules between its rows, a tint behind those that are set apart. */
export function drawTable(table: SceneTable, context: SlideContext): Element[] {
  const { box, rows } = table
  let y = box.y
  return rows.flatMap((row, index) => {
    const top = y
    y += row.height
    const isLast = index === rows.length - 1
    const above = index === 0 ? [line(table, top, 'ink', 1.5)] : []
    const below = isLast
      ? line(table, y, 'ink', 1.5)
      : line(table, y, index === 0 ? 'ink' : 'rule', index === 0 ? 0.75 : 0.5)
    const tint = row.marked ? [rect(box.x, top, box.width, row.height, 'tint')] : []
    const cells = row.cells.flatMap(({ paragraphs, inset = 0 }, column) => {
      const { x, width } = cellArea(table, column, inset, context)
      return drawParagraphs(paragraphs, { x, y: top + row.padding, width }, context)
    })
    return [...tint, ...above, ...cells, below]
  })
}

/** The gap stands where reading leaves a column, an inset always on the right. */
function cellArea(
  { box, columns, gap }: SceneTable,
  column: number,
  inset: number,
  { direction }: SlideContext,
): { x: number; width: number } {
  const before = columns.slice(0, column).reduce((sum, width) => sum + width, 0)
  const own = columns[column] ?? 0
  const after = column === columns.length - 1 ? 0 : gap
  const width = own - after - inset
  return direction === 'rtl'
    ? { x: box.x + box.width - before - own + after, width }
    : { x: box.x + before, width }
}

function line(
  { box }: SceneTable,
  y: number,
  color: 'ink' | 'rule',
  weight: number,
): Element {
  return rule([box.x, y], [box.x + box.width, y], color, weight)
}

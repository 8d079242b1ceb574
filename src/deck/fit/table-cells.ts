import type { Alignment, Table } from '../../model/block.js'
import { hasRowNames } from '../../model/row-names.js'
import type { Run } from '../../model/run.js'
import { numberTails } from '../../tables/number-tails.js'
import { naturalWidth, wordWidth } from './measure.js'
import { type FlowParagraph, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** Names of rows are broken where they are wider, in points. */
const longestName = 110

/** The text of a cell on its way to a table. */
export interface FlowCell {
  text: FlowParagraph
  /** Air on the right of the text, so that decimals stand under each other; in points. */
  inset: number
  /** Width of what must not be broken, in points: the longest word, or a number. */
  least: number
}

/** The cells of a table in one size, the header first. */
export function tableCells(table: Table, size: number, setting: Setting): FlowCell[][] {
  const text = { ...setting.styles.text(size), line: Math.round(size * 1.25) }
  const head: TypeStyle = { ...text, size: Math.min(size, 14), bold: true }
  const name: TypeStyle = { ...text, bold: true }
  const insets = numberInsets(table, text, setting)
  const aligned = table.alignments.map((align, column) =>
    insets[column] ? numberEdge(setting) : align,
  )
  const header = table.header.map((runs, column) =>
    flowCell(runs, head, aligned[column], setting),
  )
  const names = hasRowNames(table)
  const rows = table.rows.map((cells, row) =>
    cells.map((runs, column) => {
      const style = names && column === 0 ? name : text
      const cell = flowCell(runs, style, aligned[column], setting)
      if (names && column === 0)
        return { ...cell, least: Math.max(cell.least, nameWidth(cell, setting)) }
      const inset = insets[column]?.[row]
      if (inset === undefined) return cell
      return { ...cell, inset, least: naturalWidth(cell.text, setting) + inset }
    }),
  )
  return [header, ...rows]
}

/** The name of a row stands on one line where that is not too wide for any. */
function nameWidth({ text }: FlowCell, setting: Setting): number {
  return Math.min(naturalWidth(text, setting), longestName)
}

/** Numbers run from left to right in any script, so that their units stand on the right. */
function numberEdge({ direction }: Setting): Alignment {
  return direction === 'rtl' ? 'start' : 'end'
}

function flowCell(
  runs: Run[],
  style: TypeStyle,
  align: Alignment = 'start',
  setting: Setting,
): FlowCell {
  const text = paragraph(runs, style, setting, { align })
  return { text, inset: 0, least: wordWidth(text, setting) }
}

/** By column and row, how much less hangs to the right of a number than of the widest. */
function numberInsets(
  table: Table,
  style: TypeStyle,
  setting: Setting,
): (number[] | undefined)[] {
  return numberTails(table, setting.lang).map((tails) => {
    if (!tails) return undefined
    const widths = tails.map((runs) =>
      naturalWidth(paragraph(runs, style, setting), setting),
    )
    const widest = Math.max(0, ...widths)
    return widths.map((width) => widest - width)
  })
}

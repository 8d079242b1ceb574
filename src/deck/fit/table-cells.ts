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
  texts: FlowParagraph[]
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
      return { ...cell, inset, least: cellWidth({ ...cell, inset }, setting) }
    }),
  )
  return [header, ...rows]
}

/** The name of a row stands on one line where that is not too wide for any. */
function nameWidth(cell: FlowCell, setting: Setting): number {
  return Math.min(cellWidth(cell, setting), longestName)
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
  const texts = cellLines(runs).map((line) =>
    line.isItem
      ? paragraph(line.runs, style, setting, { align, ...itemPlace(style) })
      : paragraph(line.runs, style, setting, { align }),
  )
  const least = texts.map((text) => wordWidth(text, setting) + text.indent)
  return { texts, inset: 0, least: Math.max(0, ...least) }
}

/** Items in cells hang nearer to their signs than those in running text. */
function itemPlace({ size }: TypeStyle): Partial<FlowParagraph> {
  return { marker: { type: 'bullet' }, indent: size * 0.75, hang: size * 0.75 }
}

const bullet = /^\s*[•▪‣]\s+/

/** A cell whose lines begin with bullets has a list: each line is a paragraph then. */
function cellLines(runs: Run[]): { runs: Run[]; isItem: boolean }[] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.type === 'break') lines.push([])
    else lines.at(-1)?.push(run)
  }
  const isItem = ([first]: Run[]) => first?.type === 'text' && bullet.test(first.text)
  if (!lines.some(isItem)) return [{ runs, isItem: false }]
  return lines.map((line) => ({
    runs: isItem(line) ? withoutBullet(line) : line,
    isItem: isItem(line),
  }))
}

function withoutBullet([first, ...others]: Run[]): Run[] {
  if (first?.type !== 'text') return others
  const text = first.text.replace(bullet, '')
  return text === '' ? others : [{ ...first, text }, ...others]
}

/** Width of the longest line of a cell, in points. */
export function cellWidth({ texts, inset }: FlowCell, setting: Setting): number {
  const widths = texts.map((text) => naturalWidth(text, setting) + text.indent)
  return Math.max(0, ...widths) + inset
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

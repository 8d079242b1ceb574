import type { Table } from '../../model/block.js'
import type { Run } from '../../model/run.js'
import { linesOf, type TextStyle, widthOf } from './text.js'

/** Air at the end of each cell but the last of a row, in points. */
const cellGap = 9

/** Height of a table in points; `cell` is the air above and below a cell's text. */
export function tableHeight(
  table: Table,
  width: number,
  style: TextStyle,
  cell: number,
): number {
  const shares = columnShares(table, width, style)
  const rowHeight = (cells: Run[][], bold: boolean) => {
    const lines = cells.map((runs, index) => {
      const inner = (shares[index] ?? 0) * width - gapAfter(table, index)
      return linesOf(runs, { ...style, bold }, inner)
    })
    return Math.max(1, ...lines) * style.line + 2 * cell + 0.75
  }
  return [
    rowHeight(table.header, true),
    ...table.rows.map((row) => rowHeight(row, false)),
  ].reduce((sum, height) => sum + height, 0)
}

/**
 * Widths of a table's columns as shares that add up to 1: what each column
 * would like to have, and at least its longest word as long as that can be.
 */
export function columnShares(table: Table, width: number, style: TextStyle): number[] {
  const wanted = widestOf(table, style, (runs) => [runs])
  const least = widestOf(table, style, words).map((each) => Math.min(each, width / 3))
  const spare = width - total(least)
  const stretch = total(
    wanted.map((want, index) => Math.max(want - (least[index] ?? 0), 0)),
  )
  if (total(wanted) <= width || spare <= 0 || stretch === 0) {
    return scaled(spare <= 0 ? least : wanted)
  }
  return scaled(
    wanted.map((want, index) => {
      const own = least[index] ?? 0
      return own + (Math.max(want - own, 0) / stretch) * spare
    }),
  )
}

/** Width in points that a table needs so that no word of it has to be broken. */
export function leastWidth(table: Table, style: TextStyle): number {
  return total(widestOf(table, style, words))
}

/** For each column the width of the widest part of a cell, with the air beside it. */
function widestOf(
  table: Table,
  style: TextStyle,
  split: (runs: Run[]) => Run[][],
): number[] {
  const header = { ...style, bold: true }
  return table.alignments.map((_, index) => {
    const cells = table.rows.flatMap((row) => split(row[index] ?? []))
    const names = split(table.header[index] ?? [])
    const widths = [
      ...names.map((part) => widthOf(part, header)),
      ...cells.map((part) => widthOf(part, style)),
    ]
    // A little more than measured, so that a word that should fit does.
    return (
      widths.reduce((most, each) => Math.max(most, each), 0) * 1.03 +
      gapAfter(table, index)
    )
  })
}

function gapAfter({ alignments }: Table, index: number): number {
  return index < alignments.length - 1 ? cellGap : 0
}

function words(runs: Run[]): Run[][] {
  return runs.flatMap((run) =>
    run.type === 'text'
      ? run.text.split(/\s+/).map((text): Run[] => [{ ...run, text }])
      : [[run]],
  )
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** In thousandths that add up to 1, as browsers would else scale them themselves. */
function scaled(widths: number[]): number[] {
  const whole = total(widths)
  const edge = (count: number) =>
    Math.round((total(widths.slice(0, count)) / whole) * 1000)
  return widths.map((_, index) => (edge(index + 1) - edge(index)) / 1000)
}

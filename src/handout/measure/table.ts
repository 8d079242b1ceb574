import type { Table } from '../../model/block.js'
import { formulaOf } from '../../model/formula.js'
import { hasRowNames } from '../../model/row-names.js'
import type { Run } from '../../model/run.js'
import { plainText } from '../../model/runs.js'
import type {
  SheetCell,
  SheetStep,
  SheetTable,
  SheetTablePart,
} from '../../model/sheet.js'
import { unbrokenWords } from '../../model/unbroken-words.js'
import { columnGroups } from '../../tables/column-groups.js'
import { numberTails } from '../../tables/number-tails.js'
import { pickColumns } from '../../tables/pick-columns.js'
import { getOrInsert } from '../get-or-insert.js'
import type { SheetFonts } from '../measured-step.js'
import { linesOf, type TextStyle, widthOf } from './text.js'

/** Air at the end of each cell but the last of a row, in points. */
const cellGap = 9

/**
 * Height of a table in points, with its caption.
 *
 * @param air that above and below a cell's text (`cell`), and between parts (`paragraph`)
 */
export function tableHeight(
  table: Table,
  width: number,
  style: TextStyle,
  air: Pick<SheetStep, 'cell' | 'paragraph'>,
): number {
  const parts = tablesIn(table, width, style).map((part) =>
    partHeight(part, width, style, air.cell),
  )
  const caption = table.caption
    ? linesOf(table.caption, { ...style, bold: true }, width) * style.line + air.cell
    : 0
  return parts.reduce(
    (sum, height) => sum + height + air.paragraph,
    caption - air.paragraph,
  )
}

/** A table as the sheet has it in a width. */
export function sheetTable(table: Table, width: number, style: TextStyle): SheetTable {
  const { caption } = table
  const parts = tablesIn(table, width, style).map(
    (part, index): SheetTablePart => ({
      ...(caption && index === 0 && { caption }),
      columns: columnShares(part, width, style),
      ...cellsOf(part, style),
    }),
  )
  return { ...table, parts }
}

/** The table, or tables of some of its columns where these do not fit side by side. */
function tablesIn(table: Table, width: number, style: TextStyle): Table[] {
  const needs = leastWidths(table, style).map((each) => Math.min(each, width / 3))
  return columnGroups(needs, width).map((columns) => pickColumns(table, columns))
}

function partHeight(table: Table, width: number, style: TextStyle, cell: number): number {
  const shares = columnShares(table, width, style)
  const insets = numberInsets(table, style)
  const rowHeight = (cells: Run[][], bold: boolean, row?: number) => {
    const lines = cells.map((runs, index) => {
      const inset = row === undefined ? 0 : (insets[index]?.[row] ?? 0)
      const inner = (shares[index] ?? 0) * width - gapAfter(table, index) - inset
      return linesOf(runs, { ...style, bold }, inner)
    })
    return Math.max(1, ...lines) * style.line + 2 * cell + 0.75
  }
  return [
    rowHeight(table.header, true),
    ...table.rows.map((row, index) => rowHeight(row, false, index)),
  ].reduce((sum, height) => sum + height, 0)
}

function cellsOf(
  table: Table,
  style: TextStyle,
): Pick<SheetTablePart, 'header' | 'rows'> {
  const insets = numberInsets(table, style)
  const names = hasRowNames(table)
  const cell = (runs: Run[], column: number): SheetCell => ({
    runs,
    align: insets[column] ? 'units' : (table.alignments[column] ?? 'start'),
  })
  const inRow = (runs: Run[], column: number, row: number): SheetCell => {
    const inset = insets[column]?.[row] ?? 0
    return {
      ...cell(runs, column),
      ...(inset > 0 && { inset }),
      ...(names && column === 0 && { isName: true }),
      ...(insets[column] && isFigure(runs) && { isFigure: true }),
    }
  }
  return {
    header: table.header.map(cell),
    rows: table.rows.map((cells, row) => ({
      cells: cells.map((runs, column) => inRow(runs, column, row)),
      marked: table.marked?.includes(row) ?? false,
    })),
  }
}

function isFigure(runs: Run[]): boolean {
  return !/\p{L}/u.test(plainText(runs))
}

/**
 * Widths of a table's columns as shares that add up to 1: what each column
 * would like to have, and at least its longest word as long as that can be. Names over
 * numbers rather take two lines than room from texts.
 */
export function columnShares(table: Table, width: number, style: TextStyle): number[] {
  const insets = numberInsets(table, style)
  const name = (runs: Run[], face: TextStyle, column: number) =>
    insets[column]
      ? Math.max(longestWord(runs, face), widthOf(runs, face) / 2)
      : widthOf(runs, face)
  const wanted = widestOf(table, style, name, (runs) => widthOf(runs, style))
  const least = leastWidths(table, style).map((each) => Math.min(each, width / 3))
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
  return total(leastWidths(table, style))
}

/** Names of rows are broken where they are wider, in points. */
const longestName = 80

/** Of tables that were measured before, by size of their text: fitting asks again and again. */
const knownLeast = new WeakMap<SheetFonts, WeakMap<Table, Map<number, number[]>>>()

/** Of each column, so that no word and no number is broken. */
function leastWidths(table: Table, style: TextStyle): number[] {
  const inFonts = getOrInsert(knownLeast, style.fonts, () => new WeakMap())
  const bySize = getOrInsert(inFonts, table, () => new Map())
  return getOrInsert(bySize, style.size, () => measuredLeast(table, style))
}

function measuredLeast(table: Table, style: TextStyle): number[] {
  const insets = numberInsets(table, style)
  const names = hasRowNames(table)
  return widestOf(table, style, longestWord, (runs, column) => {
    if (insets[column]) return widthOf(runs, style)
    if (!names || column > 0) return longestWord(runs, style)
    return Math.max(longestWord(runs, style), Math.min(widthOf(runs, style), longestName))
  })
}

function longestWord(runs: Run[], style: TextStyle): number {
  return Math.max(0, ...words(runs).map((part) => widthOf(part, style)))
}

/** For each column the width of its widest cell, with the air beside it. */
function widestOf(
  table: Table,
  style: TextStyle,
  ofName: (runs: Run[], style: TextStyle, column: number) => number,
  ofCell: (runs: Run[], column: number) => number,
): number[] {
  const header = { ...style, bold: true }
  const insets = numberInsets(table, style)
  return table.alignments.map((_, column) => {
    const name = ofName(table.header[column] ?? [], header, column)
    const widths = table.rows.map(
      (row, index) => ofCell(row[column] ?? [], column) + (insets[column]?.[index] ?? 0),
    )
    const widest = widths.reduce((most, each) => Math.max(most, each), name)
    // A little more than measured, so that a word that should fit does.
    return widest * 1.03 + gapAfter(table, column)
  })
}

type Tails = ReturnType<typeof numberTails>

/** Tails of tables that were read before: fitting asks again and again. */
const knownTails = new WeakMap<Table, Map<string, Tails>>()

function tailsOf(table: Table, lang: string): Tails {
  const ofTable = getOrInsert(knownTails, table, () => new Map())
  return getOrInsert(ofTable, lang, () => numberTails(table, lang))
}

/** By column and row, how much less hangs to the right of a number than of the widest. */
function numberInsets(table: Table, style: TextStyle): (number[] | undefined)[] {
  return tailsOf(table, style.fonts.lang).map((tails) => {
    if (!tails) return undefined
    const widths = tails.map((runs) => widthOf(runs, style))
    const widest = widths.reduce((most, each) => Math.max(most, each), 0)
    return widths.map((width) => widest - width)
  })
}

function gapAfter({ alignments }: Table, index: number): number {
  return index < alignments.length - 1 ? cellGap : 0
}

/** Words of cells that were divided before: fitting asks again and again. */
const knownWords = new WeakMap<Run[], Run[][]>()

function words(runs: Run[]): Run[][] {
  return getOrInsert(knownWords, runs, () =>
    runs.flatMap((run) =>
      run.type === 'text' && !formulaOf(run)
        ? unbrokenWords(run.text).map((text): Run[] => [{ ...run, text }])
        : [[run]],
    ),
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

import type { ChartData, ChartForm, ChartSeries } from '../../model/chart.js'
import {
  isGap,
  type Notation,
  notationOf,
  type ReadNumber,
  readNumber,
} from '../../numbers/read-number.js'
import type { Cell } from './csv.js'
import { readDates } from './dates.js'

/** What is wrong with data, and where. */
export interface DataFlaw {
  reason: string
  note?: string
  /** Absent where it is the data as a whole. */
  cell?: Cell
}

/** More points than this are no chart that anybody can read. */
const mostRows = 500
const mostSeries = 12
/** Digits that a number is written with in a chart. */
const mostDigits = 11

/**
 * Rows of cells become the data of a chart: names of categories in the first column,
 * a series in each further one. The first row names them; it may be missing where there
 * is one series.
 */
export function readData(
  cells: Cell[][],
  form: ChartForm,
  lang: string,
): ChartData | DataFlaw {
  const flaw = shapeFlaw(cells)
  if (flaw) return flaw
  const width = Math.max(...cells.map((row) => row.length))
  const full = cells.map((row) => fill(row, width))
  const notation = notationOf(
    full.slice(1).flatMap((row) => row.slice(1).map(({ text }) => text)),
    lang,
  )
  const [header = [], ...rows] = hasHeader(full, notation)
    ? full
    : [nameless(width), ...full]
  if (rows.length === 0)
    return { reason: 'Unexpected end of the data, expected rows of numbers' }
  const read = readRows(
    rows,
    form === 'scatter' && isNumeric(rows, 0, notation) ? 0 : 1,
    notation,
  )
  if ('reason' in read) return read
  return form === 'scatter'
    ? scatterData(header, rows, read.numbers, notation)
    : categoryData(header, rows, read.numbers)
}

function shapeFlaw(cells: Cell[][]): DataFlaw | undefined {
  const [first = []] = cells
  const note =
    'The first line names the columns; each further line is a category with its numbers.'
  if (cells.length === 0)
    return { reason: 'Unexpected end of the chart, expected data', note }
  if (cells.every((row) => row.length < 2))
    return {
      reason:
        'Unexpected data of one column, expected names and numbers beside each other',
      note: 'Divide the columns by commas, semicolons or tabs.',
      ...(first[0] && { cell: first[0] }),
    }
  const long = cells.find((row) => row.length > first.length)
  const beyond = long?.[first.length]
  if (beyond)
    return {
      reason: `Unexpected cell \`${beyond.text}\`, expected ${first.length} in a row as in the first one`,
      note: 'Numbers and names with commas stand in quotation marks, or the columns are divided by semicolons.',
      cell: beyond,
    }
  if (cells.length > mostRows + 1)
    return {
      reason: `Unexpected data of ${cells.length} rows, expected at most ${mostRows}`,
    }
  if (first.length > mostSeries + 1)
    return {
      reason: `Unexpected data of ${first.length} columns, expected at most ${mostSeries + 1}`,
    }
  return undefined
}

function fill(row: Cell[], width: number): Cell[] {
  const last = row.at(-1)
  const end = { text: '', line: last?.line ?? 0, column: last?.column ?? 0 }
  return [...row, ...Array.from({ length: width - row.length }, () => end)]
}

function nameless(width: number): Cell[] {
  return Array.from({ length: width }, () => ({ text: '', line: 0, column: 0 }))
}

/** Years may name columns; other numbers in the first row are data. */
function hasHeader([first = [], ...rest]: Cell[][], notation: Notation): boolean {
  const numbers = first.slice(1).map(({ text }) => readNumber(text, notation))
  const isYears = first.slice(1).every(({ text }) => /^(?:1[5-9]|2[0-2])\d\d$/.test(text))
  return rest.length === 0 || isYears || numbers.some((number) => number === undefined)
}

function isNumeric(rows: Cell[][], column: number, notation: Notation): boolean {
  return rows.every((row) => readNumber(row[column]?.text ?? '', notation) !== undefined)
}

type Numbers = (ReadNumber | undefined)[][]

/** The numbers of all columns from one on; a gap has none. */
function readRows(
  rows: Cell[][],
  from: number,
  notation: Notation,
): { numbers: Numbers } | DataFlaw {
  const numbers: Numbers = []
  for (const row of rows) {
    const read: Numbers[number] = []
    for (const cell of row.slice(from)) {
      const number = readNumber(cell.text, notation)
      if (number === undefined && !isGap(cell.text)) {
        return {
          reason: `Unexpected \`${cell.text}\`, expected a number`,
          note: 'Where there is no number leave the cell empty, or write “–” or “n/a”.',
          cell,
        }
      }
      read.push(number)
    }
    numbers.push(read)
  }
  const all = numbers.flat()
  return all.some((number) => number !== undefined)
    ? { numbers }
    : { reason: 'Unexpected data without a number, expected at least one' }
}

function categoryData(header: Cell[], rows: Cell[][], numbers: Numbers): ChartData {
  const categories = rows.map(([name]) => name?.text ?? '')
  const dates = readDates(categories)
  return {
    head: header[0]?.text ?? '',
    categories,
    ...(dates && { dates }),
    series: seriesOf(header.slice(1), numbers),
    ...formatOf(numbers),
  }
}

/** The first column of numbers places the points, the next ones say how high they are. */
function scatterData(
  header: Cell[],
  rows: Cell[][],
  numbers: Numbers,
  notation: Notation,
): ChartData | DataFlaw {
  const from = isNumeric(rows, 0, notation) ? 0 : 1
  const gap = numbers.findIndex(([x]) => x === undefined)
  const without = rows[gap]?.[from]
  if (without)
    return {
      reason: 'Unexpected point without a place on the horizontal axis',
      cell: without,
    }
  if (header.length - from < 2)
    return {
      reason: 'Unexpected single column of numbers, expected two for a scatter chart',
      note: 'The first column of numbers is the horizontal axis, the next ones the vertical axis.',
      ...(header[from] && { cell: header[from] }),
    }
  const heights = numbers.map((row) => row.slice(1))
  return {
    head: header[0]?.text ?? '',
    categories: from === 1 ? rows.map(([name]) => name?.text ?? '') : [],
    xs: {
      name: header[from]?.text ?? '',
      values: numbers.map(([x]) => x?.value ?? 0),
    },
    series: seriesOf(header.slice(from + 1), heights),
    ...formatOf(heights),
  }
}

function seriesOf(names: Cell[], numbers: Numbers): ChartSeries[] {
  return names.map(({ text }, column) => ({
    name: text,
    values: numbers.map((row) => row[column]?.value),
  }))
}

function formatOf(numbers: Numbers): Pick<ChartData, 'decimals' | 'percent'> {
  const all = numbers.flat().filter((number) => number !== undefined)
  const largest = all.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
  return {
    decimals: Math.min(
      all.reduce((most, { decimals }) => Math.max(most, decimals), 0),
      Math.max(0, mostDigits - String(Math.trunc(largest)).length),
    ),
    percent: all.every(({ percent }) => percent),
  }
}

import type { ChartData } from '../../../model/chart.js'

/** The name of the sheet that holds the data of a chart. */
export const sheetName = 'Sheet1'

export type CellValue = string | number | undefined

/** A column of the sheet: its name in the first row, then its values. */
export interface SheetColumn {
  name: string
  values: CellValue[]
  kind: 'categories' | 'x' | 'series'
  /** Whether its numbers are days. */
  isDate?: true
}

/** The data of a chart as columns: names, places on the horizontal axis, series. */
export function sheetColumns({
  head,
  categories,
  dates,
  xs,
  series,
}: ChartData): SheetColumn[] {
  return [
    ...(xs && categories.length === 0
      ? []
      : [
          {
            name: head,
            kind: 'categories' as const,
            values: dates ?? categories.map(numeric(categories)),
            ...(dates && { isDate: true as const }),
          },
        ]),
    ...(xs ? [{ name: xs.name, kind: 'x' as const, values: xs.values }] : []),
    ...series.map(({ name, values }) => ({ name, kind: 'series' as const, values })),
  ]
}

/** Years and other whole numbers are numbers in the sheet where all names are. */
function numeric(categories: string[]): (name: string) => CellValue {
  const areNumbers = categories.every(
    (name) => String(Number.parseInt(name, 10)) === name,
  )
  return areNumbers ? Number : (name) => name
}

/** The cells of a column without its name, e.g. `Sheet1!$B$2:$B$7`. */
export function rangeOf(column: number, { values }: SheetColumn): string {
  const letter = columnLetter(column)
  return `${sheetName}!$${letter}$2:$${letter}$${values.length + 1}`
}

/** The cell of a column's name. */
export function nameCell(column: number): string {
  return `${sheetName}!$${columnLetter(column)}$1`
}

/** A, B … Z, AA …; columns count from 0. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter
}

import type { ChartData } from '../../../model/chart.js'
import { type Element, element } from '../../../ooxml/element.js'
import { value } from './markup.js'
import { nameCell, rangeOf, type SheetColumn, sheetColumns } from './sheet-columns.js'

/** A column of the workbook as a chart refers to it, with its number from 0. */
export interface DataColumn {
  column: SheetColumn
  index: number
}

/** Columns of a kind. */
export function columnsOf(data: ChartData, kind: SheetColumn['kind']): DataColumn[] {
  return sheetColumns(data)
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.kind === kind)
}

/** The name of a series, `c:tx`. */
export function seriesName({ column, index }: DataColumn): Element {
  return element(
    'c:tx',
    {},
    element(
      'c:strRef',
      {},
      element('c:f', {}, nameCell(index)),
      element('c:strCache', {}, ...points([column.name])),
    ),
  )
}

/** Values of a column under a name such as `c:cat`: numbers if there is one, else texts. */
export function reference(name: string, one: DataColumn, format = 'General'): Element {
  const { column, index } = one
  const areNumbers = column.values.some((each) => typeof each === 'number')
  const range = element('c:f', {}, rangeOf(index, column))
  return element(
    name,
    {},
    areNumbers || column.kind !== 'categories'
      ? element(
          'c:numRef',
          {},
          range,
          element(
            'c:numCache',
            {},
            element('c:formatCode', {}, format),
            ...points(column.values),
          ),
        )
      : element(
          'c:strRef',
          {},
          range,
          element('c:strCache', {}, ...points(column.values)),
        ),
  )
}

/** A gap is a point that is left out. */
function points(values: SheetColumn['values']): Element[] {
  return [
    value('ptCount', values.length),
    ...values.flatMap((each, index) =>
      each === undefined || each === ''
        ? []
        : [element('c:pt', { idx: index }, element('c:v', {}, String(each)))],
    ),
  ]
}

import type { Chart, ChartData } from './chart.js'

/** All that a chart says besides what it draws: lines of text, its data row by row. */
export function chartTexts(chart: Chart): string[] {
  const { title, unit, source, data } = chart
  return [title, unit, ...dataRows(data).map((row) => row.join(' ')), source].filter(
    (text) => text.trim() !== '',
  )
}

/** The data as a table: names of the columns, then a row for each category. */
export function dataRows({ head, categories, xs, series }: ChartData): string[][] {
  const count = xs?.values.length ?? categories.length
  const isNamed = categories.length > 0
  const header = [
    ...(isNamed ? [head] : []),
    ...(xs ? [xs.name] : []),
    ...series.map(({ name }) => name),
  ]
  const rows = Array.from({ length: count }, (_, index) => [
    ...(isNamed ? [categories[index] ?? ''] : []),
    ...(xs ? [String(xs.values[index])] : []),
    ...series.map(({ values }) => String(values[index] ?? '')),
  ])
  return [header, ...rows]
}

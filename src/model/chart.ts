import type { Position } from './position.js'

/** What an author can ask for. */
export type ChartForm =
  | 'bar'
  | 'column'
  | 'stacked'
  | 'line'
  | 'area'
  | 'pie'
  | 'doughnut'
  | 'scatter'

export interface ChartSeries {
  name: string
  /** One entry a category; a gap is undefined, zero is a number. */
  values: (number | undefined)[]
}

/** A table of numbers. */
export interface ChartData {
  /** What the first column holds, e.g. "Year". */
  head: string
  /** Names of the categories, as written; of points in a scatter chart, where they have any. */
  categories: string[]
  /** Days since 30 December 1899, where all categories are dates. */
  dates?: number[]
  /** Places on the horizontal axis of a scatter chart, under the name of their column. */
  xs?: { name: string; values: number[] }
  series: ChartSeries[]
  /** Digits after the decimal sign that the numbers need. */
  decimals: number
  /** Whether the author wrote a sign of per cent behind the numbers. */
  percent: boolean
}

/** A chart that the author describes by its data. */
export interface Chart {
  type: 'chart'
  form: ChartForm
  title: string
  /** In whose signs numbers are written. */
  lang: string
  /** What the numbers count, e.g. "million barrels a day". */
  unit: string
  source: string
  /** What the chart shows, in words. */
  alt: string
  /** The category or series that is set apart. */
  mark: string
  data: ChartData
  position: Position
}

import type { ColorToken } from './theme.js'

/** A rectangle inside a chart, in points from its upper left corner. */
export interface PlotArea {
  x: number
  y: number
  width: number
  height: number
}

/** A scale of numbers; its ticks are `step` apart. */
export interface ChartAxis {
  min: number
  max: number
  step: number
  /** Digits after the decimal sign of its ticks. */
  decimals: number
  /** Whether ticks and grid are drawn; else each number stands at its mark. */
  shown: boolean
  /** What it measures, where that is said at the axis. */
  title: string
}

/** A scale of dates; days count from 30 December 1899. */
export interface TimeAxis {
  min: number
  max: number
  /** What the dates are given in; ticks are `step` of them apart. */
  unit: 'days' | 'months'
  step: number
  ticks: { days: number; text: string }[]
}

/** Colour of a series or slice, and that of text on it. */
export interface ChartFill {
  fill: ColorToken
  text: ColorToken
}

/** A name of a legend; its square stands at the reading edge of its place. */
export interface LegendEntry extends PlotArea {
  name: string
  fill: ChartFill
}

/** How a chart is drawn in its room: the same scales and places for deck and sheet. */
export interface ChartPlan {
  kind: 'bar' | 'column' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter'
  stacked: boolean
  /** Points, of the chart as a whole. */
  width: number
  height: number
  /** Inside the axes. */
  plot: PlotArea
  /** Whether reading runs from the right: axes run so, too. */
  mirrored: boolean
  /** Of all text, in points. */
  size: number
  /** Distance between baselines as a multiple of the size. */
  leading: number
  value: ChartAxis
  /** Colour of its lines across the plot. */
  grid: ColorToken
  /** The horizontal axis of a scatter chart. */
  x?: ChartAxis
  /** Of lines and areas over dates. */
  time?: TimeAxis
  /** Names of categories: every how many-th is written, and whether upright. */
  every: number
  turned: boolean
  /** Lines of the names of categories. */
  nameLines: string[][]
  /** Whether the number of a point is written, by series. */
  labels: boolean[][]
  /** Where series (of pies: slices) are named. */
  names: 'ends' | 'legend' | 'slices' | 'points' | 'none'
  legend?: PlotArea
  /** Names in the legend, each with its place. */
  entries: LegendEntry[]
  /** One a series, or one a slice; bars of one series have one each where one is marked. */
  fills: ChartFill[]
  /** Air between groups of bars as a share of the width of a bar. */
  gap: number
}

import type { Handout, Region } from './handout.js'

/** Sizes of one step of the sheet; points unless named otherwise. */
export interface SheetStep {
  name: 'airy' | 'normal' | 'dense'
  body: number
  bodyLine: number
  small: number
  smallLine: number
  statement: number
  statementLine: number
  title: number
  regionName: number
  numeral: number
  /** Millimetres. */
  indent: number
  /** Air after a paragraph and after a point. */
  paragraph: number
  item: number
}

/** A region with its place on the twelve columns of the sheet. */
export interface SheetRegion extends Region {
  /** First column, from 1, and number of columns. */
  column: number
  span: number
  /** Columns of text inside the region. */
  flow: number
}

/** The fitted sheet: one page. */
export interface Sheet extends Omit<Handout, 'rows'> {
  step: SheetStep
  /** Air between rows, in millimetres. */
  gap: number
  rows: { regions: SheetRegion[] }[]
  /** Whether some text was condensed; the sheet then says so. */
  condensed: boolean
  /** How much of the sheet's height is used, by measure: 0 to 1. */
  fill: number
}

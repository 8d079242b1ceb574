import type { Alignment, Columns, Table, Timeline } from './block.js'
import type { ContentOf } from './briefing.js'
import type { Chart } from './chart.js'
import type { ChartPlan } from './chart-plan.js'
import type { Diagram, DiagramPlan } from './diagram.js'
import type { Handout, Region } from './handout.js'
import type { PaperArea } from './paper.js'
import type { Position } from './position.js'
import type { Run } from './run.js'

/** Sizes of one step of the sheet: everything in points. */
export interface SheetStep {
  /** Arrangement: airy sheets name their regions in the margin. */
  name: 'airy' | 'normal' | 'dense'
  /** What the leading and the fonts are made for. */
  script: 'latin' | 'arabic' | 'hebrew' | 'brahmic' | 'eastAsian'
  body: number
  bodyLine: number
  small: number
  smallLine: number
  statement: number
  statementLine: number
  title: number
  titleLine: number
  subtitle: number
  subtitleLine: number
  regionName: number
  regionNameLine: number
  numeral: number
  /** Distance of a point's text from its numeral's edge. */
  indent: number
  /** Air between paragraphs, between points, between sources, between sections. */
  paragraph: number
  item: number
  entry: number
  section: number
  /** Air between the rule of a region and its name, and between name and text. */
  nameBefore: number
  nameAfter: number
  /** Air inside the band: above and below, and at its sides. */
  bandPadding: number
  bandIndent: number
  /** Air above and below the text of a table's cell. */
  cell: number
  /** Largest height of a picture. */
  picture: number
}

/** A table with its columns in the width that it has. */
export interface SheetTable extends Table {
  /** One, unless its columns do not fit side by side: then some of them in each. */
  parts: SheetTablePart[]
}

export interface SheetTablePart {
  caption?: Run[]
  /** Widths of the columns, as shares that add up to 1. */
  columns: number[]
  header: SheetCell[]
  rows: { cells: SheetCell[]; marked: boolean }[]
}

export interface SheetCell {
  runs: Run[]
  /** Numbers stand on the right in any direction, in line at their units. */
  align: Alignment | 'units'
  /** Air on the right of a number, in points. */
  inset?: number
  /** Whether it names its row. */
  isName?: true
  /** Whether it is a number without words: its signs stand where Western text has them. */
  isFigure?: true
}

/** Texts side by side, so many in a row. */
export interface SheetColumns extends Columns {
  across: number
}

/** A timeline with the part of its width that dates take. */
export interface SheetTimeline extends Timeline {
  dates: number
}

/** A chart with its scales and places in the width that it has. */
export interface SheetChart extends Chart {
  plan: ChartPlan
}

/** A diagram in the size that it has. */
export interface SheetDiagram extends Diagram {
  plan: DiagramPlan
  mirrored: boolean
}

/** Questions in columns of so many each; without `columns` they stand in rows. */
export interface SheetQuestions extends ContentOf<'questions'> {
  columns?: number[]
}

/** A region with its place on the columns of the sheet. */
export interface SheetRegion extends Region {
  /** First column, from 1, and number of columns. */
  column: number
  span: number
  /**
   * How many of its sections stand in each column of the region: one number where
   * they follow each other across it.
   */
  columns: number[]
  /** How many columns the text of each section is divided into. */
  flows: number[]
}

export interface SheetRow {
  /** The rail beside the main column, which has the head; on landscape sheets only. */
  place: 'main' | 'rail'
  regions: SheetRegion[]
}

/** Words that the sheet prints itself, in its language. */
export interface SheetWords {
  print: string
  condensed: string
  qrCode: string
  tones: Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>
}

/** What a sheet does not have in full. */
export interface Shortened {
  /** Where its section, block or question stands; absent for head and foot. */
  position?: Position
  /** What of head and foot it is. */
  frame?: 'title' | 'subtitle' | 'details' | 'disclaimer'
}

/** The fitted sheet: one page. */
export interface Sheet extends Omit<Handout, 'rows'> {
  area: PaperArea
  step: SheetStep
  /** Air between rows, in points. */
  gap: number
  rows: SheetRow[]
  /** Side of the QR code in the foot, in points; 0 where there is none. */
  codeSide: number
  /** What was condensed; the sheet then says that something was. */
  shortened: Shortened[]
  words: SheetWords
  /** Digits of lists, citations and sources, as CSS names them. */
  numerals: 'decimal' | 'persian' | 'arabic-indic'
  /** How much of the sheet's height is used, by measure: 0 to 1. */
  fill: number
}

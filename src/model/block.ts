import type { Chart } from './chart.js'
import type { Crop } from './crop.js'
import type { Diagram } from './diagram.js'
import type { Position } from './position.js'
import type { Run } from './run.js'

interface Positioned {
  position: Position
}

export interface Paragraph extends Positioned {
  type: 'paragraph'
  runs: Run[]
}

/** A heading that stands inside a text, such as one in a quotation. */
export interface Heading extends Positioned {
  type: 'heading'
  runs: Run[]
}

export interface ListItem extends Positioned {
  /** State of a task; absent where the item is none. */
  checked?: boolean
  blocks: Block[]
}

export interface List extends Positioned {
  type: 'list'
  ordered: boolean
  /** Number of the first item of an ordered list. */
  start: number
  items: ListItem[]
}

export interface DefinitionList extends Positioned {
  type: 'definitionList'
  entries: { terms: Run[][]; definitions: Block[][]; position: Position }[]
}

export type Alignment = 'start' | 'center' | 'end'

export interface Table extends Positioned {
  type: 'table'
  /** What the author calls it. */
  caption?: Run[]
  /** One entry a column. */
  alignments: Alignment[]
  header: Run[][]
  /** Each row has as many cells as `alignments` has entries. */
  rows: Run[][][]
  /** Indexes of rows that are set apart, as a recommended option is. */
  marked?: number[]
}

/** Texts side by side, each under its heading. */
export interface Columns extends Positioned {
  type: 'columns'
  columns: Column[]
}

export interface Column extends Positioned {
  title: Run[]
  blocks: Block[]
}

export interface Code extends Positioned {
  type: 'code'
  /** Language, the first word of the info string; empty where none was given. */
  language: string
  text: string
  /** The text line by line, divided by what its words are; absent where nobody knows. */
  tokens?: CodeToken[][]
}

export type TokenKind = 'keyword' | 'string' | 'number' | 'comment' | 'name'

export interface CodeToken {
  text: string
  /** Absent for what is nothing special. */
  kind?: TokenKind
}

export interface Quote extends Positioned {
  type: 'quote'
  blocks: Block[]
  /** Who said it, where its last line tells; a role is empty where none is named. */
  attribution?: { name: Run[]; role: Run[] }
}

/** A GitHub alert: `> [!WARNING]`. */
export interface Callout extends Positioned {
  type: 'callout'
  tone: 'note' | 'tip' | 'important' | 'warning' | 'caution'
  blocks: Block[]
}

/** A picture as the author names it. */
export interface Picture extends Positioned {
  type: 'picture'
  source: string
  alt: string
  /** Title text of the image, or the emphasised line under it; shown under it. */
  caption: string
  /** Whose picture it is, where the author says so; shown after the caption. */
  credit?: string
  /** How much of the room for it a picture takes at most, from 0 to 1. */
  width?: number
  crop?: Crop
  /** The file's content once it was read; a picture without is not drawn. */
  image?: Image
}

export interface Image {
  bytes: Uint8Array
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif'
  /** The drawing that `bytes` is a picture of: SVG, cleaned. */
  vector?: Uint8Array
  /** Pixels; those that a drawing counts as having. */
  width: number
  height: number
}

/** The text of a footnote that is no source, where the page shows it. */
export interface Footnote extends Positioned {
  type: 'footnote'
  mark: string
  blocks: Block[]
}

/** A list whose items begin with a date. */
export interface Timeline extends Positioned {
  type: 'timeline'
  entries: TimelineEntry[]
}

export interface TimelineEntry extends Positioned {
  date: Run[]
  /** What happened then. */
  blocks: Block[]
}

export type Block =
  | Paragraph
  | Heading
  | List
  | DefinitionList
  | Table
  | Columns
  | Code
  | Quote
  | Callout
  | Picture
  | Chart
  | Diagram
  | Timeline
  | Footnote

export type BlockType = Block['type']

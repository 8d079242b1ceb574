import type { Block, Image } from './block.js'
import type { Position } from './position.js'
import type { Run } from './run.js'

/** What the front matter, or the first heading, says about the briefing. */
export interface Metadata {
  title: string
  subtitle?: string
  /** The figure or institution. */
  subject?: string
  topic?: string
  /** As the author wrote it: ISO (2025-05-12) or free text. */
  date?: string
  /** Whether `date` tells how current the content is ("As of …"). */
  asOf?: boolean
  author?: string
  organisation?: string
  /** What else stands under the title, as memos have it: "To: the council". */
  headLines?: string[]
  /** BCP 47 language tag; names the text's digits where they are not the usual ones. */
  lang: string
  direction: Direction
  /** Handling mark such as "Draft" or "TLP:AMBER". */
  mark?: string
  url?: string
  template?: string
  theme?: string
  /** Of whom or what it is about, for the cover. */
  portrait?: Image
  tags: string[]
}

export type Direction = 'ltr' | 'rtl'

export interface KeyPoint {
  /** The headline, without the colon that ended it. */
  lead?: Run[]
  /** Text of the point after its lead, nested lists included. */
  blocks: Block[]
  position: Position
}

export interface Question {
  question: Run[]
  answer: Block[]
  /** What the presenter says, where the author wrote it. */
  notes: Block[]
  position: Position
}

export interface Source {
  /** Counts from 1 over the whole briefing. */
  number: number
  title: Run[]
  /** What stands beside the title (publisher, date …), in the author's order. */
  detail: Run[]
  url?: string
  position: Position
}

/** A section's content in the shape that its kind reads it as. */
export type Content =
  | { shape: 'prose'; blocks: Block[] }
  | { shape: 'statement'; blocks: Block[] }
  | { shape: 'points'; before: Block[]; points: KeyPoint[]; after: Block[] }
  | { shape: 'questions'; before: Block[]; questions: Question[] }
  | { shape: 'sources'; before: Block[]; sources: Source[]; after: Block[] }

export type Shape = Content['shape']

export type ContentOf<S extends Shape> = Extract<Content, { shape: S }>

export interface Section {
  /** The kind that the heading was recognised as (`keyPoints`, `risks` …), else `other`. */
  kind: string
  /** The heading as written; empty for text before the first heading. */
  title: Run[]
  content: Content
  /** Sections under this one, in order. */
  children: Section[]
  /** What the presenter says, where the author wrote it. */
  notes: Block[]
  position: Position
}

/** What the author meant. */
export interface Briefing {
  metadata: Metadata
  sections: Section[]
  /** All sources in the order of their numbers. */
  sources: Source[]
  /** Speaker notes that stand before the first section: for the cover. */
  notes: Block[]
}

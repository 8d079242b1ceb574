import type {
  Block,
  Code,
  Column,
  Image,
  Picture,
  Quote,
  Table,
  Timeline,
} from './block.js'
import type { KeyPoint, Metadata, Question, Source } from './briefing.js'
import type { Chart } from './chart.js'
import type { Diagram } from './diagram.js'
import type { Position } from './position.js'
import type { Run } from './run.js'

/** What a slide holds; each form belongs to one layout. */
export type SlideBody =
  | { layout: 'cover'; subtitle: Run[]; details: string[]; portrait?: Portrait }
  | { layout: 'statement'; blocks: Block[] }
  | { layout: 'points'; before: Block[]; points: KeyPoint[]; after: Block[] }
  | { layout: 'prose'; blocks: Block[] }
  | { layout: 'quotation'; quote: Quote }
  | { layout: 'question'; questions: NumberedQuestion[] }
  | { layout: 'table'; table: Table; before: Block[]; after: Block[] }
  | { layout: 'columns'; columns: Column[]; before: Block[]; after: Block[] }
  | { layout: 'picture'; picture: Picture; before: Block[]; after: Block[] }
  | { layout: 'pictures'; pictures: Picture[]; before: Block[]; after: Block[] }
  | { layout: 'chart'; chart: Chart; before: Block[]; after: Block[] }
  | { layout: 'diagram'; diagram: Diagram; before: Block[]; after: Block[] }
  | { layout: 'timeline'; timeline: Timeline; before: Block[]; after: Block[] }
  | { layout: 'code'; code: Code; before: Block[]; after: Block[] }
  | { layout: 'sources'; sources: Source[]; after: Block[] }
  | { layout: 'section'; contents: Run[][] }
  | { layout: 'parts'; before: Block[]; parts: Part[] }

/** A picture of whom or what the deck is about. */
export interface Portrait {
  image: Image
  alt: string
}

/** A section that shares its slide with others. */
export interface Part {
  title: Run[]
  blocks: Block[]
  position: Position
}

export interface NumberedQuestion extends Question {
  /** Counts from 1 over the whole briefing. */
  number: number
}

export type LayoutName = SlideBody['layout']

/** A slide as it is meant, before it is known whether it fits on one. */
export interface Slide {
  body: SlideBody
  title: Run[]
  /** Small text in the margin: what the slide belongs to. */
  kicker: Run[]
  /** What the presenter says, as the author wrote it. */
  notes: Block[]
  position: Position
}

/** Slides that PowerPoint lists under one name. */
export interface SlideGroup {
  name: string
  slides: Slide[]
}

/** The deck as it is meant: no geometry, no sizes. */
export interface Deck {
  metadata: Metadata
  /** Stands in the foot of every slide, e.g. "As of 12 May 2025". */
  date: string
  footer: string
  groups: SlideGroup[]
  sources: Source[]
}

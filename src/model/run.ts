import type { Formula } from './formula.js'

/** How a stretch of text is marked in the Markdown. */
export interface Marks {
  bold?: true
  italic?: true
  strike?: true
  code?: true
  /** Where a link leads: http, https or mailto. */
  href?: string
}

/** Text with one set of marks. */
export interface TextRun extends Marks {
  type: 'text'
  text: string
  /** What the text stands for, where it is a formula. */
  formula?: Formula
}

/** A reference to sources, e.g. `[3, 5]`. Numbers are those of `Source.number`. */
export interface CitationRun {
  type: 'citation'
  numbers: number[]
  /** What stands for each number where sources are cited by author and year. */
  labels?: string[]
}

/** A reference to a footnote that is no source; `mark` is a, b, c … */
export interface NoteRun {
  type: 'note'
  mark: string
}

/** A line break that the author made. */
export interface BreakRun {
  type: 'break'
}

/** Phrasing content of a paragraph, flattened to one level. */
export type Run = TextRun | CitationRun | NoteRun | BreakRun

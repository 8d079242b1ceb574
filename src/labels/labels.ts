import type { ChartForm } from '../model/chart.js'
import type { DiagramKind } from '../model/diagram.js'

/** The words that Deckle prints itself, in one language. */
export interface Labels {
  /** In sources from a bibliography. */
  bibliography: {
    /** When a page was seen: `{date}`. */
    accessed: string
    /** After the first of many authors. */
    others: string
    /** In the place of a year. */
    undated: string
  }
  bottomLine: string
  keyPoints: string
  summary: string
  questions: string
  /** Beside a question: `{number}` stands for its number. */
  questionNumber: string
  sources: string
  /** Text that stands before the first section. */
  introduction: string
  /** Footnotes that are no sources. */
  notes: string
  sourcesCited: string
  notExhaustive: string
  /** On the sheet, where text was shortened to fit. */
  condensed: string
  /** The same with the sections that were shortened: `{names}`. */
  condensedSections: string
  /** Before the address where the whole text is. */
  fullText: string
  /** Before the address that a QR code leads to. */
  qrCode: string
  /** On the button that prints the sheet. */
  print: string
  /** Before the date of a briefing: `{date}` stands for it. */
  asOf: string
  /** Which part of a text a slide holds: `{part}` and `{parts}`. */
  partOf: string
  /** What a table of options calls its columns, and what is said of the best one. */
  options: {
    option: string
    text: string
    pros: string
    cons: string
    recommended: string
  }
  tones: {
    note: string
    tip: string
    important: string
    warning: string
    caution: string
  }
  /** What a timeline of `{count}` dates shows, from the `{first}` to the `{last}` one. */
  timeline: string
  /** What diagrams are called, and how many connections more there are: `{count}`. */
  diagram: { kinds: Record<DiagramKind, string>; more: string }
  /** What charts are called and told in words. */
  chart: {
    forms: Record<ChartForm, string>
    /** `{series}`, its `{low}` and `{high}` and the categories where they are. */
    extremes: string
    /** The `{first}` and the `{last}` category. */
    span: string
    /** The `{source}` of the numbers. */
    source: string
  }
}

/** A style of a family. */
export interface Face {
  /** Name of any family; `familyFor` says which table measures it. */
  family: string
  /** Family that complex scripts inside are set in: Arabic, Hebrew, Devanagari, Thai … */
  arabic: string
  bold: boolean
  italic: boolean
}

/** Widths of a text on one line, in em, by UTF-16 offset. */
export interface TextWidths {
  /** Of all that stands before an offset; the last one is that of the whole text. */
  sums: Float64Array
  /** What of it is kerning between the characters before and at an offset. */
  kerns: Float64Array
}

/** What fitting knows about fonts, the same for deck and handout. */
export interface Metrics {
  /** @throws where the face's family was not among those that were loaded */
  measure(text: string, face: Face): TextWidths
}

/** Metrics for the two ways in which programs set text. */
export interface LoadedMetrics {
  /** Kerned, as browsers set the fonts that a sheet embeds. */
  kerned: Metrics
  /**
   * Pairs of letters as wide as they are with kerning or without, whichever is
   * more: LibreOffice kerns, and PowerPoint does only where the template says so.
   */
  widest: Metrics
}

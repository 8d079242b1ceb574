/** How large a briefing may be: more would take minutes, and memory without end. */
export interface Limits {
  /** Bytes of its file. */
  bytes: number
  /** Headings, paragraphs, items, rows, lines of code and the like. */
  blocks: number
  /** Characters of one block. */
  characters: number
  /** Pictures, also of the same file. */
  pictures: number
}

export const usualLimits: Limits = {
  bytes: 2_000_000,
  blocks: 6_000,
  characters: 250_000,
  pictures: 1_000,
}

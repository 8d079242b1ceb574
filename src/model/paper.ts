/** Formats that a sheet can fill. */
export const paperFormats = ['a4', 'letter'] as const

export type PaperFormat = (typeof paperFormats)[number]

/** The paper that a sheet is made for. */
export interface Paper {
  /** `both`: what A4 and US Letter have in common, so that either will do. */
  format: PaperFormat | 'both'
  landscape: boolean
}

/** The paper of a sheet where nobody asks for another. */
export const anyPaper: Paper = { format: 'both', landscape: false }

/** The part of the paper that a sheet fills. Points. */
export interface PaperArea extends Paper {
  width: number
  height: number
  /** Width of one of the twelve columns. */
  column: number
}

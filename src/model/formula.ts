/** A formula as it is set: a tree that PowerPoint's and HTML's markup are written from. */
export interface Formula {
  /** TeX, as the author wrote it. */
  source: string
  /** What it reads as on one line of text, as in `x² + y²`. */
  text: string
  /** Whether it stands on lines of its own. */
  display: boolean
  tree: FormulaNode
  /** Extent in em of the text around it. */
  extent: Extent
}

/** The formula that a run of text stands for; none where only a part of its text is left. */
export function formulaOf(run: { text: string; formula?: Formula }): Formula | undefined {
  return run.formula?.text === run.text ? run.formula : undefined
}

/** What a formula or a part of it covers, in em, from its baseline. */
export interface Extent {
  width: number
  ascent: number
  descent: number
}

export type FormulaNode =
  | FormulaRow
  | FormulaSymbol
  | FormulaSpace
  | FormulaFraction
  | FormulaRoot
  | FormulaScript
  | FormulaAccent
  | FormulaFence
  | FormulaGrid
  | FormulaEnclosure
  | FormulaPhantom

export interface FormulaRow {
  type: 'row'
  children: FormulaNode[]
  /** Whether it is set as on lines of its own, or as in text; else as what is around it. */
  display?: boolean
}

/** Letters of one kind, a number, a sign or words. */
export interface FormulaSymbol {
  type: 'symbol'
  kind: 'letter' | 'number' | 'sign' | 'words'
  text: string
  /** Whether a single letter is not italic. */
  upright?: true
}

export interface FormulaSpace {
  type: 'space'
  /** em; may be below zero. */
  width: number
}

export interface FormulaFraction {
  type: 'fraction'
  over: FormulaNode
  under: FormulaNode
  /** Whether there is a line between; binomials have none. */
  bar: boolean
}

export interface FormulaRoot {
  type: 'root'
  body: FormulaNode
  /** Absent for square roots. */
  degree?: FormulaNode
}

/** What stands below and above a base: beside its end, or under and over it. */
export interface FormulaScript {
  type: 'script'
  base: FormulaNode
  place: 'beside' | 'around'
  low?: FormulaNode
  high?: FormulaNode
}

/** A sign over or under a base, as wide as it where it stretches. */
export interface FormulaAccent {
  type: 'accent'
  base: FormulaNode
  sign: string
  place: 'over' | 'under'
  stretches: boolean
}

/** Brackets as high as what stands between them; either may be missing. */
export interface FormulaFence {
  type: 'fence'
  open: string
  close: string
  body: FormulaNode
}

/** Matrices, cases, and lines of equations that are aligned. */
export interface FormulaGrid {
  type: 'grid'
  rows: FormulaNode[][]
  alignments: ('left' | 'center' | 'right')[]
  /** Whether its columns stand close, so that each row reads as one line. */
  close: boolean
}

export interface FormulaEnclosure {
  type: 'enclosure'
  body: FormulaNode
  sign: 'box' | 'over' | 'under' | 'rising' | 'falling' | 'crossed' | 'struck'
}

/** Room for something that is not shown. */
export interface FormulaPhantom {
  type: 'phantom'
  body: FormulaNode
}

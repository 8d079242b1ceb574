/** Widths and kerning of one style, in units of the font. */
export interface StyleTable {
  unitsPerEm: number
  /** Stretches of code points, as `start:w,w,…`; start in base 36. */
  widths: string[]
  /** Classes of characters as the first and as the second of a kerned pair. */
  firsts: string[]
  seconds: string[]
  /** For each class of firsts `value:second,second;…`, with seconds as indexes. */
  kerns: string[]
}

/** The styles of a family that there are. */
export interface FamilyTable {
  regular: StyleTable
  bold?: StyleTable
  italic?: StyleTable
  boldItalic?: StyleTable
}

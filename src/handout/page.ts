import type { Paper, PaperArea } from '../model/paper.js'

/** Points in a millimetre. */
export const millimetre = 72 / 25.4

/** What is inside margins of 12 mm, in millimetres: the short side and the long one. */
const sides: Record<Paper['format'], [short: number, long: number]> = {
  a4: [186, 273],
  letter: [191.9, 255.4],
  both: [186, 255],
}

/** Distance between two columns, in points. */
const gutter = 6 * millimetre

/** The area of a sheet on some paper, divided into twelve columns. */
export function areaOf(paper: Paper): PaperArea {
  const [short, long] = sides[paper.format]
  const width = (paper.landscape ? long : short) * millimetre
  const height = (paper.landscape ? short : long) * millimetre
  return { ...paper, width, height, column: (width - 11 * gutter) / 12 }
}

/** Air between rows of regions, in points. More than the most would look lost. */
export const gapRange = { least: 3.5 * millimetre, most: 12 * millimetre }

/** Width of `span` of the twelve columns, in points. */
export function columnsWidth({ column }: PaperArea, span: number): number {
  return span * (column + gutter) - gutter
}

/** Columns that head, bottom line and foot have: a landscape sheet's rail, else all. */
export function fullSpan({ landscape }: PaperArea): number {
  return landscape ? 3 : 12
}

/** Width of one of `count` columns that stand in a width of points. */
export function columnWidth(width: number, count: number): number {
  return (width - (count - 1) * gutter) / count
}

/** Longest line of running text, in points: about 95 characters at the normal step. */
export const longestLine = 138 * millimetre

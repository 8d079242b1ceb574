/** Points in a millimetre. */
export const millimetre = 72 / 25.4

/**
 * The area that A4 and US Letter have in common inside margins of 12 mm, in
 * points: 186 mm of A4's width, 255 mm of Letter's height.
 */
export const page = { width: 186 * millimetre, height: 255 * millimetre }

/** Air between rows of regions, in points. More than the most would look lost. */
export const gapRange = { least: 3.5 * millimetre, most: 12 * millimetre }

/** Width of `span` of the sheet's twelve columns (10 mm, gutters of 6 mm), in points. */
export function columnsWidth(span: number): number {
  return (span * 16 - 6) * millimetre
}

/** Distance between two columns of text, in points. */
export const gutter = 6 * millimetre

/** Longest line of running text, in points: about 95 characters at the normal step. */
export const longestLine = columnsWidth(9)

import { familyFor } from './family-for.js'

/**
 * Distance of baselines on slides, in em, at single spacing in any font. PowerPoint
 * takes it so (measured by openooxml/betteroffice, pull request 730, and by
 * developer0hye/office2pdf, issue 1071), and LibreOffice, which calls it
 * font-independent spacing, follows it.
 */
const single = 1.2

/**
 * Distance of baselines on slides, in points.
 *
 * @param size of the largest letters of a line, in points
 * @param spacing as a part of single spacing: 0.9 where `spcPct` is 90 %
 */
export function slideLineHeight(size: number, spacing = 1): number {
  return size * single * spacing
}

/**
 * Distance of baselines in browsers with a `line-height` of `normal`, in points:
 * the font's ascent, descent and line gap. A family that is not known counts as
 * a high one.
 */
export function normalLineHeight(size: number, family: string): number {
  return size * familyFor(family).spacing
}

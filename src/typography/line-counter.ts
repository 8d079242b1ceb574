import { lineEnds, type PreparedText } from './break-lines.js'

/** Number of lines of a text in a width of points. */
export type LineCounter = (width: number) => number

/**
 * Counts the lines of a text at width after width. Shorter lines are never fewer: between
 * two widths with the same number of lines, nothing has to be broken anew.
 */
export function lineCounter(prepared: PreparedText): LineCounter {
  const { text, widthOf } = prepared
  const isOneLine = !text.includes('\n')
  const whole = isOneLine ? widthOf(0, text.length) : Number.POSITIVE_INFINITY
  const widths: number[] = []
  const counts: number[] = []
  return (width) => {
    if (width >= whole) return 1
    const above = indexAbove(widths, width)
    const [fewer, more] = [counts[above], counts[above - 1]]
    if (fewer !== undefined && (fewer === more || widths[above] === width)) return fewer
    const count = lineEnds(prepared, width).length
    widths.splice(above, 0, width)
    counts.splice(above, 0, count)
    return count
  }
}

/** Index of the first of ascending widths that is at least `width`. */
function indexAbove(widths: number[], width: number): number {
  const index = widths.findIndex((each) => each >= width)
  return index < 0 ? widths.length : index
}

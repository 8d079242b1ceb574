import type { Timeline } from '../../model/block.js'
import { type TextStyle, widthOf } from './text.js'

/** Air between dates and line, and between line and texts, in points. */
export const dateGap = 9
/** Dates take no more of the width. */
const largestShare = 0.34

/** Part of the width that the dates take: as the longest of them needs. */
export function dateShare(
  { entries }: Timeline,
  width: number,
  style: TextStyle,
): number {
  const bold = { ...style, bold: true }
  const widest = Math.max(...entries.map(({ date }) => widthOf(date, bold)))
  const share = Math.min((widest * 1.03 + dateGap) / width, largestShare)
  return Math.round(share * 1000) / 1000
}

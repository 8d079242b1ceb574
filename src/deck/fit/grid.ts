import type { Box } from '../../model/scene.js'

/** The slide, in points: 13.333 by 7.5 inches. */
export const slide = { width: 960, height: 540 }

/** Margins left and right; twelve columns stand between them. */
export const margin = 54

/**
 * Everything that is read hangs on one axis, the reading edge of column 4;
 * what stands before it is the margin: kicker, numerals, cited sources.
 */
export const axis = 271.5
export const marginWidth = 181.5
export const textWidth = slide.width - margin - axis
export const fullWidth = slide.width - 2 * margin

export const bodyTop = 133.2
export const bodyHeight = 338.4
export const bodyBottom = bodyTop + bodyHeight

/** Boxes go on so far under their last line: programs set it a little lower. */
export const descent = 4

/** Places that all layouts but the cover share. */
export const boxes = {
  // Two lines in the usual size, three in the next one.
  title: box(axis, 44.6, textWidth, 82.4 + descent),
  // Its first baseline is that of the title.
  kicker: box(margin, 58, marginWidth, 66),
  body: box(axis, bodyTop, textWidth, bodyHeight + descent),
  aside: box(margin, bodyTop, marginWidth, bodyHeight),
  date: box(margin, 500.4, marginWidth, 20),
  footer: box(axis, 500.4, 540, 20),
  slideNumber: box(slide.width - margin - 60, 500.4, 60, 20),
}

export function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height }
}

/** How far the first baseline lies under the top of a line with exact spacing. */
export function baseline(lineHeight: number): number {
  return 0.8 * lineHeight
}

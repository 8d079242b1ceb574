import type { Code } from '../../../model/block.js'
import type { SlideBody } from '../../../model/deck.js'
import { codeLines, isWrapped, wrapCode } from '../code-lines.js'
import { heightOf } from '../measure.js'
import type { FlowParagraph } from '../paragraph.js'
import type { TypeStyle } from '../type-scale.js'
import { type BrandPage, bodyOf, type Slot } from './slot.js'
import { colorOf, textWidthOf } from './style.js'
import { blockPages, textPages } from './text.js'

const sizes = [16, 14, 12, 11]

/** Size of code that does not fit on one slide in any. */
const continuedSize = 12

/**
 * Code in the place for text, at the largest size at which it is on one slide with no
 * line too long; lines that are so even in the smallest go on on a next one.
 */
export function codePages(
  { code, before, after }: Extract<SlideBody, { layout: 'code' }>,
  size: number,
  slot: Slot,
): BrandPage[] {
  const place = bodyOf(slot)
  const tried = sizes.map((codeSize) => codeAt(code, codeSize, slot))
  const fitting = tried.filter(
    (text) => heightOf(text, textWidthOf(place), slot.setting) <= place.box.height,
  )
  const text =
    fitting.find((lines) => !lines.some(isWrapped)) ??
    fitting[0] ??
    codeAt(code, continuedSize, slot)
  return [
    ...blockPages(before, size, slot),
    ...textPages(text, slot),
    ...blockPages(after, size, slot),
  ]
}

function codeAt(code: Code, size: number, slot: Slot): FlowParagraph[] {
  const place = bodyOf(slot)
  const style: TypeStyle = {
    font: 'code',
    size,
    line: size * 1.25,
    color: colorOf(place),
  }
  return codeLines(code, style, slot.setting).map((line) =>
    wrapCode(line, textWidthOf(place), slot.setting),
  )
}

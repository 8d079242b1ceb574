import type { SlideBody } from '../../../model/deck.js'
import { heightOf } from '../measure.js'
import { line } from '../paragraph.js'
import type { TypeStyle } from '../type-scale.js'
import { type BrandPage, bodyOf, type Slot } from './slot.js'
import { colorOf, textWidthOf } from './style.js'
import { blockPages, textPages } from './text.js'

const sizes = [16, 14, 12, 11]

/** Code in the place for text, at the largest size at which it is on one slide. */
export function codePages(
  { code, before, after }: Extract<SlideBody, { layout: 'code' }>,
  size: number,
  slot: Slot,
): BrandPage[] {
  const lines = code.text.replace(/\n+$/, '').split('\n')
  const place = bodyOf(slot)
  const tried = sizes.map((codeSize) => codeLines(lines, codeSize, slot))
  const fitting = tried.find(
    (text) => heightOf(text, textWidthOf(place), slot.setting) <= place.box.height,
  )
  const text = fitting ?? codeLines(lines, 12, slot)
  return [
    ...blockPages(before, size, slot),
    ...textPages(text, slot),
    ...blockPages(after, size, slot),
  ]
}

function codeLines(lines: string[], size: number, slot: Slot) {
  const style: TypeStyle = {
    font: 'code',
    size,
    line: size * 1.25,
    color: colorOf(bodyOf(slot)),
  }
  // A space keeps an empty line as high as the others.
  return lines.map((text) =>
    line(text.replaceAll('\t', '    ') || ' ', style, slot.setting),
  )
}

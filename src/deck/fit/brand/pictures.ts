import type { SlideBody } from '../../../model/deck.js'
import { pictureGrid } from '../picture-grid.js'
import { type BrandPage, bodyOf, type Slots, slotPage } from './slot.js'
import { colorOf } from './style.js'
import { withSurroundings } from './surroundings.js'

const captionSize = 12

/** Several pictures as a grid in the brand's place for content. */
export function pictureGridPages(
  { pictures, before, after }: Extract<SlideBody, { layout: 'pictures' }>,
  size: number,
  slots: Slots,
): BrandPage[] {
  const slot = slots.text
  return withSurroundings(before, after, size, slot, slots.text, (area) => {
    const { setting } = slot
    const style = {
      ...setting.styles.text(captionSize),
      line: captionSize * 1.25,
      color: colorOf(bodyOf(slot)),
    }
    const { items, omitted, bottom } = pictureGrid(pictures, area.box, style, setting)
    return [slotPage(slot, [...area.above, ...items, ...area.below(bottom)], { omitted })]
  })
}

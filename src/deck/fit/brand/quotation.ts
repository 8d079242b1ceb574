import type { Quote } from '../../../model/block.js'
import { quotationParagraphs } from '../quotation.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, bodyOf, type Slot, slotPage } from './slot.js'
import { onPlace } from './style.js'
import { blockPages, isInside, withSources } from './text.js'

/** Sizes of a quotation, in points; none is larger than the slide's title. */
const sizes = [36, 32, 28, 24]

/** A quotation in large type, below it who said it; as text where it is too long. */
export function quotationPages(quote: Quote, size: number, slot: Slot): BrandPage[] {
  const place = bodyOf(slot)
  const { setting, layout } = slot
  const largest = Math.max(setting.scale.titles[0] ?? 0, 28)
  for (const large of sizes.filter((one) => one <= largest && one > size)) {
    const style = { ...setting.styles.text(large), line: large * 1.25 }
    const text = quotationParagraphs(quote, style, setting)
    const placed = onPlace(text, place, layout.plain, setting)
    if (isInside(placed, slot))
      return [slotPage(slot, [fillPlace(place, 'Quotation', withSources(placed, slot))])]
  }
  return blockPages([quote], size, slot)
}

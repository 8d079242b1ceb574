import type { Block } from '../../../model/block.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, bodyOf, type Slot, slotPage } from './slot.js'
import { onPlace } from './style.js'
import { blockPages, isInside, withSources } from './text.js'

/** Sizes of a statement, in points; none is larger than the slide's title. */
const sizes = [36, 32, 28, 24]

/** The bottom line in large type; where even the smallest is too large, as text. */
export function statementPages(blocks: Block[], size: number, slot: Slot): BrandPage[] {
  const place = bodyOf(slot)
  const { setting, layout } = slot
  const largest = Math.max(setting.scale.titles[0] ?? 0, 28)
  for (const large of sizes.filter((one) => one <= largest && one > size)) {
    const style = { ...setting.styles.text(large), line: large * 1.25 }
    const text = flowParagraphs(blocks, style, setting)
    const placed = onPlace(text, place, layout.plain, setting)
    if (isInside(placed, slot)) {
      return [slotPage(slot, [fillPlace(place, 'Statement', withSources(placed, slot))])]
    }
  }
  return blockPages(blocks, size, slot)
}

import type { Block } from '../../../model/block.js'
import type { Box, TextBox } from '../../../model/scene.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { heightOf } from '../measure.js'
import type { FlowParagraph } from '../paragraph.js'
import { textBox } from '../text-box.js'
import { type BrandPage, bodyOf, type Slot } from './slot.js'
import { colorOf, onPlace } from './style.js'
import { blockPages } from './text.js'

const air = 12
/** Text beside an exhibit takes no more than this share of its room. */
const largestShare = 0.35

/** An exhibit's room inside the place for it, and the text above and below. */
export interface Area {
  box: Box
  above: TextBox[]
  /** Text boxes under an exhibit that ends at a height. */
  below(bottom: number): TextBox[]
}

/**
 * Slides of an exhibit with the text before and after it: on its slide where that is
 * short, else on slides of their own.
 *
 * @param draw gives the slides of the exhibit; none where its room is too small
 */
export function withSurroundings(
  before: Block[],
  after: Block[],
  size: number,
  slot: Slot,
  text: Slot,
  draw: (area: Area) => BrandPage[],
): BrandPage[] {
  const area = surround(before, after, slot)
  const together = area ? draw(area) : []
  if (together.length > 0) return together
  const alone = draw(wholeArea(slot))
  if (alone.length === 0) return []
  return [...blockPages(before, size, text), ...alone, ...blockPages(after, size, text)]
}

function wholeArea(slot: Slot): Area {
  return { box: bodyOf(slot).box, above: [], below: () => [] }
}

function surround(before: Block[], after: Block[], slot: Slot): Area | undefined {
  const { box } = bodyOf(slot)
  const above = boxOf('Introduction', before, slot)
  const below = boxOf('Note', after, slot)
  const top = above ? above.box.height + air : 0
  const bottom = below ? below.box.height + air : 0
  if (top + bottom > box.height * largestShare) return undefined
  return {
    box: { ...box, y: box.y + top, height: box.height - top - bottom },
    above: above ? [above] : [],
    below: (end) => (below ? [{ ...below, box: { ...below.box, y: end + air } }] : []),
  }
}

function boxOf(name: string, blocks: Block[], slot: Slot): TextBox | undefined {
  if (blocks.length === 0) return undefined
  const place = bodyOf(slot)
  const { setting, layout } = slot
  const style = { ...setting.styles.text(16), color: colorOf(place) }
  const text: FlowParagraph[] = onPlace(
    flowParagraphs(blocks, style, setting),
    { ...place, levels: place.levels.map((level) => ({ ...level, bullet: false })) },
    layout.plain,
    setting,
  )
  const height = heightOf(text, place.box.width, setting)
  return textBox(name, { ...place.box, height }, text)
}

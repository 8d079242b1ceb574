import type { Column } from '../../../model/block.js'
import { columnBlocks } from '../../../model/column-blocks.js'
import type { SlideBody } from '../../../model/deck.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { paginate } from '../paginate.js'
import { paragraph } from '../paragraph.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, type Slot, type Slots, slotPage } from './slot.js'
import { onPlace, textWidthOf } from './style.js'
import { airyGroups, blockPages, groupPages } from './text.js'

/**
 * Two texts side by side where the brand has a layout for them, each going on in its
 * place; else texts under each other, each under its heading.
 */
export function columnPages(
  { columns, before, after }: Extract<SlideBody, { layout: 'columns' }>,
  size: number,
  { twoTexts, text }: Slots,
): BrandPage[] {
  const isPair =
    columns.length === 2 && !twoTexts.makeshift && twoTexts.bodies.length >= 2
  return [
    ...blockPages(before, size, text),
    ...(isPair ? pairPages(columns, size, twoTexts) : stackedPages(columns, size, text)),
    ...blockPages(after, size, text),
  ]
}

function pairPages(columns: Column[], size: number, slot: Slot): BrandPage[] {
  const { setting, layout } = slot
  const style = setting.styles.text(Math.min(size, setting.scale.texts[0] ?? size))
  const texts = columns.map(({ title, blocks }, index) => {
    const place = slot.bodies[index]
    if (!place) return []
    const heading = paragraph(title, { ...style, bold: true, color: 'strong' }, setting, {
      after: style.size / 3,
      keepWithNext: true,
    })
    const all = [heading, ...flowParagraphs(blocks, style, setting)]
    const placed = onPlace(all, place, layout.plain, setting)
    const room = { width: textWidthOf(place), height: place.box.height }
    return paginate(placed, room, setting).map((page) => fillPlace(place, 'Text', page))
  })
  const count = Math.max(...texts.map((pages) => pages.length))
  return Array.from({ length: count }, (_, page) =>
    slotPage(
      slot,
      texts.flatMap((pages) => pages[page] ?? []),
    ),
  )
}

function stackedPages(columns: Column[], size: number, slot: Slot): BrandPage[] {
  const style = slot.setting.styles.text(size)
  const groups = columns.map((one) =>
    flowParagraphs(columnBlocks([one]), style, slot.setting),
  )
  return groupPages(airyGroups(groups, size / 2), slot)
}

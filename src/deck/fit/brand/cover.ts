import type { SlideBody } from '../../../model/deck.js'
import { bareText } from '../../../model/runs.js'
import { heightOf } from '../measure.js'
import { type FlowParagraph, line, paragraph } from '../paragraph.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, type Slot, slotPage } from './slot.js'
import { colorOf, onPlace, textSizes, textWidthOf } from './style.js'

/** Subtitle, and below it date, author and the like, in the brand's place for both. */
export function coverPages(
  { subtitle, details }: Extract<SlideBody, { layout: 'cover' }>,
  slot: Slot,
): BrandPage[] {
  const place = slot.subtitle ?? slot.bodies[0]
  const said = [bareText(subtitle), ...details].filter((text) => text !== '')
  if (place === undefined) return [slotPage(slot, [], { omitted: said })]
  const { setting, layout } = slot
  const width = textWidthOf(place)
  const tried = [...textSizes(place), 14, 12].map((size) => {
    const style = { ...setting.styles.text(size), color: colorOf(place) }
    const small = { ...style, size: Math.max(12, Math.round(size * 0.7)) }
    const detail = { ...small, line: Math.round(small.size * 1.35 * 100) / 100 }
    const text: FlowParagraph[] = [
      ...(subtitle.length > 0
        ? [paragraph(subtitle, style, setting, { after: size / 2 })]
        : []),
      ...details.map((text) => line(text, detail, setting)),
    ]
    return onPlace(text, place, layout.plain, setting)
  })
  const text = tried.find((one) => heightOf(one, width, setting) <= place.box.height)
  if (text === undefined || text.length === 0) {
    return [slotPage(slot, [], { omitted: said })]
  }
  return [slotPage(slot, [fillPlace(place, 'Subtitle', text)])]
}

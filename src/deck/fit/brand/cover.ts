import type { BrandPlace } from '../../../model/brand.js'
import type { SlideBody } from '../../../model/deck.js'
import type { Run } from '../../../model/run.js'
import { bareText } from '../../../model/runs.js'
import type { TextBox } from '../../../model/scene.js'
import { heightOf } from '../measure.js'
import { type FlowParagraph, line, paragraph } from '../paragraph.js'
import { besideText, brandPortrait } from './portrait.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, type SlideSize, type Slot, slotPage } from './slot.js'
import { alignOf, colorOf, onPlace, textSizes, textWidthOf } from './style.js'

/**
 * Subtitle, and below it date, author and the like, as far as the brand has room; the
 * portrait where no text stands. What has no room stands in the notes.
 */
export function coverPages(
  body: Extract<SlideBody, { layout: 'cover' }>,
  slot: Slot,
  size: SlideSize,
): BrandPage[] {
  const { portrait } = body
  const place = slot.subtitle ?? slot.bodies[0]
  const drawn = portrait && brandPortrait(portrait, slot, size)
  const beside = portrait && !drawn && place ? besideText(portrait, place) : undefined
  const { items, omitted } = coverTexts(body, beside?.rest ?? place, slot)
  const item = drawn ?? beside?.item
  const unseen = portrait && !item ? [portrait.alt] : []
  return [
    slotPage(slot, [...items, ...(item ? [item] : [])], {
      omitted: [...omitted, ...unseen],
    }),
  ]
}

function coverTexts(
  { subtitle, details }: Extract<SlideBody, { layout: 'cover' }>,
  place: BrandPlace | undefined,
  slot: Slot,
): { items: TextBox[]; omitted: string[] } {
  const said = [bareText(subtitle), ...details].filter((text) => text !== '')
  if (place === undefined) return { items: [], omitted: said }
  const lines = details.length > 0 ? [details.join(' · ')] : []
  const tried = [
    { subtitle, details },
    { subtitle, details: lines },
    { subtitle, details: [] },
    { subtitle: [], details: lines },
  ]
  for (const part of tried) {
    const text = coverText(part, place, slot)
    if (text === undefined || text.length === 0) continue
    const omitted = [
      ...(part.subtitle.length > 0 ? [] : [bareText(subtitle)]),
      ...(part.details.length > 0 ? [] : details),
    ].filter((one) => one !== '')
    return { items: [fillPlace(place, 'Subtitle', text)], omitted }
  }
  return { items: [], omitted: said }
}

/** Subtitle and details in the largest size at which they fit their place, if any. */
function coverText(
  { subtitle, details }: { subtitle: Run[]; details: string[] },
  place: BrandPlace,
  { setting, layout }: Slot,
): FlowParagraph[] | undefined {
  return [...textSizes(place), 14, 12]
    .map((size) => {
      const style = { ...setting.styles.text(size), color: colorOf(place) }
      const small = { ...style, size: Math.max(12, Math.round(size * 0.7)) }
      const detail = { ...small, line: Math.round(small.size * 1.35 * 100) / 100 }
      const text: FlowParagraph[] = [
        ...(subtitle.length > 0
          ? [paragraph(subtitle, style, setting, { after: size / 2 })]
          : []),
        ...details.map((one) => line(one, detail, setting)),
      ]
      return onPlace(text, place, layout.plain, setting, alignOf(place, setting))
    })
    .find((one) => heightOf(one, textWidthOf(place), setting) <= place.box.height)
}

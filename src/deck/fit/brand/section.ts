import type { Run } from '../../../model/run.js'
import { heightOf } from '../measure.js'
import { paragraph } from '../paragraph.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, type Slot, slotPage } from './slot.js'
import { alignOf, colorOf, onPlace, textWidthOf } from './style.js'

/**
 * The beginning of a part, and the names of what it holds where the brand has room
 * for them: they are the titles of the slides that follow.
 */
export function sectionPages(contents: Run[][], slot: Slot): BrandPage[] {
  const [place] = slot.bodies
  if (place === undefined || contents.length === 0) return [slotPage(slot, [])]
  const { setting, layout } = slot
  const text = [...setting.scale.texts, 14, 12]
    .map((size) => {
      const style = { ...setting.styles.text(size), color: colorOf(place) }
      const lines = contents.map((runs) =>
        paragraph(runs, style, setting, { after: size / 4 }),
      )
      return onPlace(lines, place, layout.plain, setting, alignOf(place, setting))
    })
    .find((lines) => heightOf(lines, textWidthOf(place), setting) <= place.box.height)
  return [slotPage(slot, text ? [fillPlace(place, 'Contents', text)] : [])]
}

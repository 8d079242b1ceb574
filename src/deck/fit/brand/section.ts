import type { Run } from '../../../model/run.js'
import { heightOf } from '../measure.js'
import { paragraph } from '../paragraph.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, type Slot, type Slots, slotPage } from './slot.js'
import { alignOf, colorOf, onPlace, textWidthOf } from './style.js'
import { textPages } from './text.js'

/**
 * The beginning of a part, and the names of what it holds: below its own where the brand
 * has room for them, else on the next slide.
 */
export function sectionPages(
  contents: Run[][],
  size: number,
  { section, text }: Slots,
): BrandPage[] {
  const [place] = section.bodies
  if (contents.length === 0) return [slotPage(section, [])]
  const fitting =
    place &&
    [...section.setting.scale.texts, 14, 12]
      .map((tried) =>
        onPlace(
          namesAt(contents, tried, section),
          place,
          section.layout.plain,
          section.setting,
          alignOf(place, section.setting),
        ),
      )
      .find(
        (lines) =>
          heightOf(lines, textWidthOf(place), section.setting) <= place.box.height,
      )
  return place && fitting
    ? [slotPage(section, [fillPlace(place, 'Contents', fitting)])]
    : [slotPage(section, []), ...textPages(namesAt(contents, size, text), text)]
}

function namesAt(contents: Run[][], size: number, { setting, bodies, title }: Slot) {
  const style = { ...setting.styles.text(size), color: colorOf(bodies[0] ?? title) }
  return contents.map((runs) => paragraph(runs, style, setting, { after: size / 4 }))
}

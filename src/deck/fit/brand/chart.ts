import type { SlideBody } from '../../../model/deck.js'
import type { SceneItem } from '../../../model/scene.js'
import { chartFoot, chartHead, chartItem } from '../chart-parts.js'
import { heightOf } from '../measure.js'
import type { FlowParagraph } from '../paragraph.js'
import { textBox } from '../text-box.js'
import { ground } from './ground.js'
import { placeholderType } from './scene-layout.js'
import { type BrandPage, bodyOf, type Slot, type Slots, slotPage } from './slot.js'
import { type Area, withSurroundings } from './surroundings.js'

const sizes = [16, 14, 12, 11, 10]
const air = 8
/** Where less than this is left for a chart, text around it stands elsewhere. */
const leastHeight = 120

/** A chart in the brand's place for tables, its title above and its source below. */
export function chartPages(
  { chart, before, after }: Extract<SlideBody, { layout: 'chart' }>,
  size: number,
  slots: Slots,
): BrandPage[] {
  const slot = slots.table
  return withSurroundings(
    before,
    after,
    size,
    slot,
    slots.text,
    ({ box, above, below }: Area) => {
      const { setting } = slot
      const text = setting.styles.text(14)
      const head = chartHead(chart, { ...text, color: 'ink' }, box.width, setting)
      const foot = chartFoot(
        chart,
        { ...setting.styles.aside, color: 'muted' },
        box.width,
        setting,
      )
      const headHeight = heightWithAir(head.paragraphs, box.width, slot)
      const footHeight = heightWithAir(foot.paragraphs, box.width, slot)
      const height = box.height - headHeight - footHeight
      const isWhole = box.height === bodyOf(slot).box.height
      if (height < leastHeight && !isWhole) return []
      const at = { x: box.x, y: box.y + headHeight }
      const room = { width: box.width, height: Math.max(height, 40), lead: 0 }
      const item = chartItem(chart, room, at, sizes, setting)
      const bottom = item.box.y + item.box.height + air
      const footBox = { ...box, y: bottom, height: footHeight - air }
      const items: SceneItem[] = [
        ...(head.paragraphs.length > 0
          ? [
              textBox(
                'Chart title',
                { ...box, height: headHeight - air },
                head.paragraphs,
              ),
            ]
          : []),
        inPlace(item, slot),
        ...(foot.paragraphs.length > 0
          ? [textBox('Source', footBox, foot.paragraphs)]
          : []),
      ]
      const end = bottom - air + footHeight
      const whole = { ...box, height: end - box.y }
      const all = [...above, ...ground(whole, slot), ...items, ...below(end)]
      return [slotPage(slot, all, { omitted: [...head.omitted, ...foot.omitted] })]
    },
  )
}

function heightWithAir(
  paragraphs: FlowParagraph[],
  width: number,
  { setting }: Slot,
): number {
  return paragraphs.length > 0 ? heightOf(paragraphs, width, setting) + air : 0
}

/** Places for text alone take no chart: it stands there without filling them. */
function inPlace(item: SceneItem & { type: 'chart' }, slot: Slot): SceneItem {
  const place = bodyOf(slot)
  if (place.type !== 'obj') return item
  return { ...item, placeholder: { type: placeholderType(place), index: place.index } }
}

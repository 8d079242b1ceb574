import type { Timeline } from '../../../model/block.js'
import type { SlideBody } from '../../../model/deck.js'
import type { Box, SceneGroup } from '../../../model/scene.js'
import { naturalWidth } from '../measure.js'
import { paragraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { type TimelineStyle, timelineStyle } from '../timeline/entries.js'
import { horizontalGroup } from '../timeline/horizontal.js'
import {
  type TimelineColumns,
  verticalGroup,
  verticalParts,
} from '../timeline/vertical.js'
import { ground } from './ground.js'
import { type BrandPage, bodyOf, type Slots, slotPage } from './slot.js'
import { type Area, withSurroundings } from './surroundings.js'
import { inked } from './table.js'

/** Narrower places have no room for entries beside each other, in points. */
const leastAcross = 560
/** Dates take no more than this share of the width. */
const largestShare = 0.3
/** Air on either side of the line. */
const air = 16

/** A timeline in the brand's place for tables, continued on further slides. */
export function timelinePages(
  { timeline, before, after }: Extract<SlideBody, { layout: 'timeline' }>,
  size: number,
  slots: Slots,
): BrandPage[] {
  const slot = slots.table
  const setting = inked(slot.setting)
  const style = timelineStyle(size, setting)
  const draw = ({ box, above, below }: Area): BrandPage[] => {
    const groups = groupsIn(timeline, box, style, setting)
    return groups.map((group, index) => {
      const isFirst = index === 0
      const place = bodyOf(slot).box
      const placed = turned(
        isFirst ? group : raised(group, place.y - box.y),
        box,
        setting,
      )
      return slotPage(slot, [
        ...(isFirst ? above : []),
        ...ground(placed.box, slot),
        placed,
        ...(index === groups.length - 1 ? below(placed.box.y + placed.box.height) : []),
      ])
    })
  }
  return withSurroundings(before, after, size, slot, slots.text, draw)
}

function groupsIn(
  timeline: Timeline,
  box: Box,
  style: TimelineStyle,
  setting: Setting,
): SceneGroup[] {
  const across =
    box.width >= leastAcross ? horizontalGroup(timeline, box, setting) : undefined
  if (across) return [across]
  const columns = columnsIn(timeline, box, style, setting)
  const span = { top: box.y, bottom: box.y + box.height }
  return verticalParts(timeline, columns, box.height, style, setting).map((part) =>
    verticalGroup(part, columns, span, style, setting),
  )
}

/** As wide as the longest date, so that texts have the rest. */
function columnsIn(
  { entries }: Timeline,
  { x, width }: Box,
  { date }: TimelineStyle,
  setting: Setting,
): TimelineColumns {
  const widths = entries.map((entry) =>
    naturalWidth(paragraph(entry.date, date, setting), setting),
  )
  const dates = Math.min(Math.max(...widths) + 2, width * largestShare)
  const line = x + dates + air
  return {
    dates: { x, width: dates },
    line,
    texts: { x: line + air, width: x + width - line - air },
  }
}

/** Texts around an exhibit are on its first and last slide only. */
function raised(group: SceneGroup, by: number): SceneGroup {
  return moved(group, (box) => ({ ...box, y: box.y + by }))
}

/** Brands keep their places; from right to left a timeline turns inside its own. */
function turned(
  group: SceneGroup,
  { x, width }: Box,
  { direction }: Setting,
): SceneGroup {
  if (direction === 'ltr') return group
  return moved(group, (box) => ({ ...box, x: 2 * x + width - box.x - box.width }))
}

function moved(group: SceneGroup, move: (box: Box) => Box): SceneGroup {
  return {
    ...group,
    box: move(group.box),
    items: group.items.map((item) => ({ ...item, box: move(item.box) })),
  }
}

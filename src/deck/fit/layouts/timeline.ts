import type { Timeline } from '../../../model/block.js'
import {
  exhibitFrame,
  exhibitPages,
  type Surroundings,
  surroundPart,
} from '../exhibit.js'
import { axis, bodyBottom, fullWidth, margin, textWidth } from '../grid.js'
import type { Layout, Page } from '../page.js'
import type { Setting } from '../setting.js'
import { timelineStyle } from '../timeline/entries.js'
import { horizontalGroup } from '../timeline/horizontal.js'
import {
  type TimelineColumns,
  verticalGroup,
  verticalParts,
} from '../timeline/vertical.js'

const kind = { name: 'timeline', label: 'Timeline' }

/** Dates in the margin, texts on the axis, the line a little before it. */
const columns: TimelineColumns = {
  dates: { x: margin, width: 172 },
  line: 244,
  texts: { x: axis, width: textWidth },
}

/** Smaller than other text: one more size before it continues. */
const smaller = 2

/**
 * Dates along a line: across the slide where they are few and short, else under each
 * other. What does not fit continues, and so does the line.
 */
export const timeline: Layout<'timeline'> = {
  sizes: ({ scale }) => [...scale.texts, (scale.texts.at(-1) ?? 18) - smaller],
  fit({ timeline, before, after }, size, setting) {
    return exhibitPages(before, after, setting, (around) =>
      timelinePages(timeline, around, size, setting),
    )
  },
}

function timelinePages(
  timeline: Timeline,
  around: Surroundings,
  size: number,
  setting: Setting,
): Page[] {
  const style = timelineStyle(size, setting)
  const { top: y, height } = around
  const room = { x: margin, y, width: fullWidth, height }
  const across = horizontalGroup(timeline, room, setting)
  if (across) {
    const { layout, above, below } = exhibitFrame(kind, [], around, setting)
    return [{ layout, items: [...above, across, ...below], margin: [] }]
  }
  const parts = verticalParts(timeline, columns, height, style, setting)
  return parts.map((part, index) => {
    const here = surroundPart(around, index, parts.length)
    const { layout, above, below } = exhibitFrame(kind, [], here, setting)
    const span = { top: here.top, bottom: bodyBottom }
    const group = verticalGroup(part, columns, span, style, setting)
    return { layout, items: [...above, group, ...below], margin: [] }
  })
}

import type { Timeline } from '../../../model/block.js'
import type { SceneGroup, TextBox } from '../../../model/scene.js'
import { distribute, stretch } from '../../distribute.js'
import { descent } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Setting } from '../setting.js'
import { textBox } from '../text-box.js'
import { type SetEntry, setEntries, type TimelineStyle } from './entries.js'
import { dotAt, lineAlong, middleOf, timelineGroup } from './group.js'

/** Where dates, line and texts stand from the left, in points. */
export interface TimelineColumns {
  dates: { x: number; width: number }
  line: number
  texts: { x: number; width: number }
}

/** Entries under each other on one slide. */
export interface TimelinePart {
  entries: SetEntry[]
  /** With the air under each. */
  heights: number[]
  /** Whether the line comes from the slide before, and goes on to the next. */
  continues: { before: boolean; after: boolean }
}

/** Short entries stand so far apart at most, in points. */
const generous = 56.4
/** Air under an entry, in lines of its text. */
const air = 0.45

/** The entries of each slide: dates beside the line, texts on its other side. */
export function verticalParts(
  timeline: Timeline,
  columns: TimelineColumns,
  height: number,
  style: TimelineStyle,
  setting: Setting,
): TimelinePart[] {
  const room = { width: columns.texts.width, height }
  const entries = setEntries(timeline, style, room, setting)
  const below = air * style.text.line
  const heights = entries.map((entry) => entryHeight(entry, columns, setting) + below)
  const groups = distribute(heights, height + below)
  return groups.map((indexes, group) => ({
    entries: indexes.flatMap((index) => entries[index] ?? []),
    heights: stretch(
      indexes.map((index) => heights[index] ?? 0),
      height + below,
      generous,
    ),
    continues: { before: group > 0, after: group < groups.length - 1 },
  }))
}

function entryHeight(
  { date, text }: SetEntry,
  { dates, texts }: TimelineColumns,
  setting: Setting,
): number {
  return Math.max(
    date ? heightOf([date], dates.width, setting) : 0,
    heightOf(text, texts.width, setting),
  )
}

/**
 * The shapes of one slide's entries.
 *
 * @param bottom where the line ends that goes on to the next slide
 */
export function verticalGroup(
  { entries, heights, continues }: TimelinePart,
  columns: TimelineColumns,
  { top, bottom }: { top: number; bottom: number },
  style: TimelineStyle,
  setting: Setting,
): SceneGroup {
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, height) => sum + height, top),
  )
  const middles = tops.map((y) => y + middleOf(style))
  const dots = middles.flatMap((y, index) =>
    entries[index]?.date ? [dotAt(columns.line, y)] : [],
  )
  const start = continues.before ? top : (middles[0] ?? top)
  const end = continues.after ? bottom : (middles.at(-1) ?? start)
  const line = lineAlong({ x: columns.line, y: start, width: 0, height: end - start })
  const texts = entries.flatMap((entry, index) =>
    entryBoxes(entry, tops[index] ?? top, columns, setting),
  )
  return timelineGroup(
    [...(end > start ? [line] : []), ...dots, ...texts],
    entries,
    setting,
  )
}

function entryBoxes(
  { date, text }: SetEntry,
  y: number,
  { dates, texts }: TimelineColumns,
  setting: Setting,
): TextBox[] {
  const boxOf = (x: number, width: number, paragraphs: SetEntry['text']) => ({
    x,
    y,
    width,
    height: heightOf(paragraphs, width, setting) + descent,
  })
  return [
    ...(date ? [textBox('Date', boxOf(dates.x, dates.width, [date]), [date])] : []),
    textBox('Text', boxOf(texts.x, texts.width, text), text),
  ]
}

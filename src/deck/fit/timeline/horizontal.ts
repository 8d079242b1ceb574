import type { Timeline } from '../../../model/block.js'
import type { Box, SceneGroup, TextBox } from '../../../model/scene.js'
import { descent } from '../grid.js'
import { heightOf, linesOf, wordWidth } from '../measure.js'
import type { Setting } from '../setting.js'
import { textBox } from '../text-box.js'
import {
  type SetEntry,
  setEntries,
  type TimelineStyle,
  timelineStyle,
} from './entries.js'
import { dotAt, dotSize, lineAlong, timelineGroup } from './group.js'

const [fewest, most] = [3, 6]
/** From so many on, texts stand above and below the line by turns. */
const alternating = 5
const mostLines = 4

/** Air between texts beside each other, and between text and dots, in points. */
const gap = 22
const air = 12

/**
 * Few entries with short texts along a line across the slide, in the largest size in
 * which they are short; undefined for others.
 *
 * @param room for them, of which they take what they need
 */
export function horizontalGroup(
  timeline: Timeline,
  room: Box,
  setting: Setting,
): SceneGroup | undefined {
  for (const size of setting.scale.texts) {
    const group = groupAt(timeline, room, timelineStyle(size, setting), setting)
    if (group) return group
  }
  return undefined
}

function groupAt(
  timeline: Timeline,
  room: Box,
  style: TimelineStyle,
  setting: Setting,
): SceneGroup | undefined {
  const count = timeline.entries.length
  if (count < fewest || count > most) return undefined
  const inTurns = count >= alternating
  const pitch = room.width / (inTurns ? count + 1 : count)
  const width = (inTurns ? 2 : 1) * pitch - gap
  const entries = setEntries(timeline, style, { width, height: room.height }, setting)
  if (entries.length > count || !entries.every((one) => isShort(one, width, setting)))
    return undefined
  const blocks = entries.map((entry, index) =>
    sides(entry, inTurns ? index % 2 === 1 : undefined),
  )
  const heightAbove = highest(blocks.map(({ above }) => heightOf(above, width, setting)))
  const heightBelow = highest(blocks.map(({ below }) => heightOf(below, width, setting)))
  const height = heightAbove + heightBelow + 2 * air + dotSize + descent
  if (height > room.height) return undefined
  const top = room.y + Math.min(80, (room.height - height) * 0.35)
  const axis = top + heightAbove + air + dotSize / 2
  const line = lineAlong({ x: room.x, y: axis, width: room.width, height: 0 })
  const dots = blocks.map((_, index) => dotAt(room.x + index * pitch + dotSize / 2, axis))
  const texts = blocks.flatMap(({ above, below }, index) => {
    const x = room.x + index * pitch
    return [
      ...boxAbove(above, { x, width }, axis - dotSize / 2 - air, setting),
      ...boxBelow(below, { x, width }, axis + dotSize / 2 + air, setting),
    ]
  })
  return timelineGroup([line, ...dots, ...texts], entries, setting)
}

/** A date on one line, and little text of one paragraph. */
function isShort({ date, text }: SetEntry, width: number, setting: Setting): boolean {
  const [first, ...others] = text
  return (
    date !== undefined &&
    first !== undefined &&
    others.length === 0 &&
    first.indent === 0 &&
    linesOf(date, width, setting).length === 1 &&
    linesOf(first, width, setting).length <= mostLines &&
    wordWidth(first, setting) <= width
  )
}

/** What stands above the line and below it; by turns date and text are on one side. */
function sides({ date, text }: SetEntry, isBelow: boolean | undefined) {
  const dated = date ? [date] : []
  return isBelow === undefined
    ? { above: dated, below: text }
    : {
        above: isBelow ? [] : [...dated, ...text],
        below: isBelow ? [...dated, ...text] : [],
      }
}

function highest(heights: number[]): number {
  return Math.max(0, ...heights)
}

type Span = Pick<Box, 'x' | 'width'>

function boxAbove(
  paragraphs: SetEntry['text'],
  span: Span,
  bottom: number,
  setting: Setting,
): TextBox[] {
  if (paragraphs.length === 0) return []
  const height = heightOf(paragraphs, span.width, setting) + descent
  const box = { ...span, y: bottom + descent - height, height }
  return [textBox('Entry', box, paragraphs)]
}

function boxBelow(
  paragraphs: SetEntry['text'],
  span: Span,
  y: number,
  setting: Setting,
): TextBox[] {
  if (paragraphs.length === 0) return []
  const height = heightOf(paragraphs, span.width, setting) + descent
  return [textBox('Entry', { ...span, y, height }, paragraphs)]
}

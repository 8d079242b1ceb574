import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import type { SceneRun } from '../../model/scene.js'
import { linesOf, sliceText } from './measure.js'
import { type FlowParagraph, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** A text that has only one place, set as large as it fits there. */
export interface FittedText {
  text: FlowParagraph
  style: TypeStyle
  /** The whole text, where even the smallest type shows only its beginning. */
  omitted: string
}

/** Width and height of a place, in points. */
export interface Room {
  width: number
  height: number
}

/**
 * Sets a text in the first of some styles in which it fits a place; where it
 * fits in none, its beginning in the last one.
 *
 * @param tail gives what follows the text in a style, and is never cut
 */
export function fitText(
  runs: Run[],
  room: Room,
  styles: TypeStyle[],
  setting: Setting,
  tail: (style: TypeStyle) => SceneRun[] = () => [],
): FittedText {
  const tried = styles.map((style) => {
    const text = withTail(paragraph(runs, style, setting), tail(style))
    return { text, style, omitted: '' }
  })
  const fitting = tried.find(({ text }) => fits(text, room, setting))
  if (fitting) return fitting
  const [style] = styles.slice(-1)
  if (!style) throw new Error('Cannot set a text without a style')
  const whole = paragraph(runs, style, setting)
  const dots = paragraph([{ type: 'text', text: '…' }], style, setting)
  const end = [...dots.runs, ...tail(style)]
  return { text: cut(whole, end, room, setting), style, omitted: bareText(runs) }
}

/** As much of a text as leaves room for what ends it; at least a letter. */
function cut(
  text: FlowParagraph,
  end: SceneRun[],
  room: Room,
  setting: Setting,
): FlowParagraph {
  const last = linesOf(text, room.width, setting)[
    Math.max(linesThatFit(text, room), 1) - 1
  ]
  const beginning = (length: number) =>
    withTail({ ...text, runs: sliceText(text.runs, 0, length) }, end)
  // Room for the dots, which are as wide as two letters.
  let length = Math.max((last?.end ?? 0) - 3, 1)
  while (length > 1 && !fits(beginning(length), room, setting)) length--
  return beginning(length)
}

function withTail(text: FlowParagraph, tail: SceneRun[]): FlowParagraph {
  return { ...text, runs: [...text.runs, ...tail] }
}

function fits(text: FlowParagraph, room: Room, setting: Setting): boolean {
  return linesThatFit(text, room) >= linesOf(text, room.width, setting).length
}

function linesThatFit({ lineHeight }: FlowParagraph, { height }: Room): number {
  return Math.floor(height / lineHeight + 0.01)
}

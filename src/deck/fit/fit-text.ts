import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import { linesOf, sliceText } from './measure.js'
import { type FlowParagraph, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** A text that has only one place, set as large as it fits there. */
export interface FittedText {
  text: FlowParagraph
  /** The whole text, where even the smallest type shows only its beginning. */
  omitted: string
}

/**
 * Sets a text in the first of some styles in which it fits a place; where it
 * fits in none, its beginning in the last one.
 *
 * @param room width and height of the place, in points
 */
export function fitText(
  runs: Run[],
  room: { width: number; height: number },
  styles: TypeStyle[],
  setting: Setting,
): FittedText {
  const tried = styles.map((style) => paragraph(runs, style, setting))
  const text = tried.find(
    (one) => linesThatFit(one, room) >= linesOf(one, room.width, setting).length,
  )
  if (text) return { text, omitted: '' }
  const [style] = styles.slice(-1)
  const [smallest] = tried.slice(-1)
  if (!style || !smallest) throw new Error('Cannot set a text without a style')
  const last = linesOf(smallest, room.width, setting)[
    Math.max(linesThatFit(smallest, room), 1) - 1
  ]
  // Room for the dots, which are as wide as two letters.
  const kept = sliceText(smallest.runs, 0, Math.max((last?.end ?? 0) - 3, 1))
  const dots = paragraph([{ type: 'text', text: '…' }], style, setting)
  return {
    text: { ...smallest, runs: [...kept, ...dots.runs] },
    omitted: bareText(runs),
  }
}

function linesThatFit(
  { lineHeight }: FlowParagraph,
  { height }: { height: number },
): number {
  return Math.floor(height / lineHeight + 0.01)
}

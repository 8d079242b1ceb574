import type { Run } from '../../model/run.js'
import { bareText, sliceRuns } from '../../model/runs.js'
import type { Box, TextBox } from '../../model/scene.js'
import { balance, linesOf } from './measure.js'
import { paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import { placeholderBox, placeholderIndex } from './text-box.js'
import type { TypeStyle } from './type-scale.js'

export interface FittedTitle {
  box: TextBox
  /** What had to be left out: no type is small enough for a title of pages. */
  omitted: string
}

/**
 * Sets a title in the largest size at which it fits its place, two lines in
 * the usual one, broken evenly.
 *
 * @param sizes points, the usual size first
 */
export function fitTitle(
  runs: Run[],
  area: Box,
  sizes: number[],
  styleAt: (size: number) => TypeStyle,
  setting: Setting,
): FittedTitle {
  for (const size of sizes) {
    const text = paragraph(runs, styleAt(size), setting)
    const lines = linesOf(text, area.width, setting).length
    // The last line may reach into the air under the title.
    if (lines * text.lineHeight <= area.height + 14) {
      return { box: titleBox(area, text, setting), omitted: '' }
    }
  }
  const smallest = styleAt(sizes.at(-1) ?? 12)
  const whole = paragraph(runs, smallest, setting)
  const lines = linesOf(whole, area.width, setting)
  const last = lines[Math.floor(area.height / whole.lineHeight) - 1]
  const kept = sliceRuns(runs, 0, Math.max((last?.end ?? 0) - 2, 1))
  const text = paragraph([...kept, { type: 'text', text: '…' }], smallest, setting)
  return { box: titleBox(area, text, setting), omitted: bareText(runs) }
}

function titleBox(
  area: Box,
  text: ReturnType<typeof paragraph>,
  setting: Setting,
): TextBox {
  const box = placeholderBox('title', placeholderIndex.title, 'Title', area, [text])
  const insetEnd = balance(text, area.width, setting)
  return insetEnd > 0 ? { ...box, insetEnd } : box
}

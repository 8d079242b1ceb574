import type { Run } from '../../model/run.js'
import type { TextBox } from '../../model/scene.js'
import { fitText } from './fit-text.js'
import { boxes } from './grid.js'
import type { Setting } from './setting.js'
import { textBox } from './text-box.js'

export interface FittedKicker {
  boxes: TextBox[]
  /** The whole name, where the margin shows only its beginning. */
  omitted: string
}

/** The first lines of the margin: what the slide belongs to. */
export function fitKicker(name: Run[], setting: Setting): FittedKicker {
  if (name.length === 0) return { boxes: [], omitted: '' }
  const { kicker, aside } = setting.styles
  const tried = [kicker, { ...kicker, size: 12, line: aside.line }]
  const { text, omitted } = fitText(name, boxes.kicker, tried, setting)
  return { boxes: [textBox('Kicker', boxes.kicker, [text])], omitted }
}

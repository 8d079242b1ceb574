import { phrase } from '../../labels/index.js'
import type { Run } from '../../model/run.js'
import type { TextBox } from '../../model/scene.js'
import { fitText } from './fit-text.js'
import { boxes } from './grid.js'
import { textHeight } from './measure.js'
import { line } from './paragraph.js'
import type { Setting } from './setting.js'
import { textBox } from './text-box.js'

export interface FittedKicker {
  boxes: TextBox[]
  /** The whole name, where the margin shows only its beginning. */
  omitted: string
}

/**
 * The first lines of the margin: what the slide belongs to, and which part of
 * a text it holds.
 */
export function fitKicker(
  name: Run[],
  { part, parts }: { part: number; parts: number },
  setting: Setting,
): FittedKicker {
  const { styles, labels, lang } = setting
  const { width, height } = boxes.kicker
  const counted =
    parts > 1
      ? [line(phrase(labels.partOf, lang, { part, parts }), styles.part, setting)]
      : []
  const taken = counted.reduce((sum, text) => sum + textHeight(text, width, setting), 0)
  if (name.length === 0) return { boxes: boxed(counted), omitted: '' }
  const tried = [styles.kicker, { ...styles.kicker, size: 12, line: styles.aside.line }]
  const fitted = fitText(name, { width, height: height - taken }, tried, setting)
  return { boxes: boxed([fitted.text, ...counted]), omitted: fitted.omitted }
}

function boxed(paragraphs: TextBox['paragraphs']): TextBox[] {
  return paragraphs.length > 0 ? [textBox('Kicker', boxes.kicker, paragraphs)] : []
}

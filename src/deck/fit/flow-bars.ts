import type { Box, Field, SceneItem, TextBox } from '../../model/scene.js'
import { gap, heightOf, textHeight } from './measure.js'
import type { FlowBar, FlowParagraph } from './paragraph.js'
import type { Setting } from './setting.js'

/** A bar is a little shorter than the lines beside it, above and below; in points. */
const inset = 3

/** Items, and after each text the bars beside its callouts and quotations. */
export function withBars(items: SceneItem[], setting: Setting): SceneItem[] {
  return items.flatMap((item): SceneItem[] =>
    item.type === 'text' ? [item, ...barsOf(item, setting)] : [item],
  )
}

function barsOf(text: TextBox, setting: Setting): Field[] {
  const { box, anchor, insetEnd = 0, insetBottom = 0 } = text
  const paragraphs: FlowParagraph[] = text.paragraphs
  if (!paragraphs.some(({ bar }) => bar)) return []
  const width = box.width - insetEnd
  if (anchor === 'top') return flowBars(paragraphs, { ...box, width }, setting)
  const height = heightOf(paragraphs, width, setting) + insetBottom
  return flowBars(paragraphs, { ...box, width, y: box.y + box.height - height }, setting)
}

/** The bars beside paragraphs in a box: one for each callout and quotation. */
export function flowBars(
  paragraphs: FlowParagraph[],
  box: Box,
  setting: Setting,
): Field[] {
  const spans = new Map<FlowBar, { top: number; bottom: number }>()
  let y = box.y
  paragraphs.forEach((paragraph, index) => {
    y += index === 0 ? 0 : gap(paragraphs[index - 1], paragraph)
    const top = y
    y += textHeight(paragraph, box.width, setting)
    const { bar } = paragraph
    if (bar) spans.set(bar, { top: spans.get(bar)?.top ?? top, bottom: y })
  })
  return [...spans].map(([{ x, width, color }, { top, bottom }]) => ({
    type: 'field',
    name: 'Bar',
    box: {
      x: box.x + x,
      y: top + inset,
      width,
      height: Math.max(bottom - top - 2 * inset, 1),
    },
    color,
  }))
}

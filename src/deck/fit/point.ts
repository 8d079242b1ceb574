import type { KeyPoint } from '../../model/briefing.js'
import { flowParagraphs } from './flow-paragraphs.js'
import { type FlowParagraph, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'

/** A point: its lead on a line of its own, its text below. */
export function pointParagraphs(
  point: KeyPoint,
  size: number,
  setting: Setting,
): FlowParagraph[] {
  const style = setting.styles.text(size)
  const text = flowParagraphs(point.blocks, style, setting)
  if (!point.lead) return text
  const lead = paragraph(point.lead, { ...style, bold: true, color: 'strong' }, setting, {
    keepWithNext: true,
  })
  return [lead, ...text]
}

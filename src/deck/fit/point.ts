import type { KeyPoint } from '../../model/briefing.js'
import type { Run } from '../../model/run.js'
import { belowFirst } from './flow-context.js'
import { flowParagraphs } from './flow-paragraphs.js'
import { type FlowParagraph, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'

/** A point: its lead on a line of its own, its text below. */
export function pointParagraphs(
  { lead, blocks }: KeyPoint,
  size: number,
  setting: Setting,
): FlowParagraph[] {
  const text = flowParagraphs(blocks, setting.styles.text(size), setting, belowFirst)
  return lead ? [pointLead(lead, size, setting), ...text] : text
}

/** The line over the text of a point. */
export function pointLead(runs: Run[], size: number, setting: Setting): FlowParagraph {
  const style = { ...setting.styles.text(size), bold: true, color: 'strong' } as const
  return paragraph(runs, style, setting, { keepWithNext: true })
}

import type { Footnote, List, Paragraph } from '../../model/block.js'
import { belowFirst, deepestIndent, type FlowStart } from './flow-context.js'
import { flowParagraphs } from './flow-paragraphs.js'
import { leadParagraph } from './lead.js'
import type { FlowParagraph } from './paragraph.js'
import { pointLead } from './point.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/**
 * How a layout sets the levels of its body, a paragraph each, so that what stands on
 * slides need not say it. They are made as the text of slides is, from a sample.
 */

/** The text itself, then lists ever deeper, at last footnotes. */
export function textLevels(
  style: TypeStyle,
  setting: Setting,
  start?: FlowStart,
): FlowParagraph[] {
  const footnote: Footnote = { type: 'footnote', mark: '', blocks: [sample], position }
  const blocks = [sample, sampleList(deepestIndent), footnote]
  const levels = new Map<number, FlowParagraph>()
  for (const paragraph of flowParagraphs(blocks, style, setting, start)) {
    // The last run is the text itself, without mark.
    const level = { ...paragraph, runs: paragraph.runs.slice(-1) }
    if (!levels.has(paragraph.level)) levels.set(paragraph.level, level)
  }
  return [...levels.values()]
}

/** A lead, then the text under it. */
export function leadLevels(size: number, setting: Setting): FlowParagraph[] {
  return [leadParagraph(sample.runs, size, setting), ...belowLevels(size, setting)]
}

/** The lead of a point, then its text. */
export function pointLevels(size: number, setting: Setting): FlowParagraph[] {
  return [pointLead(sample.runs, size, setting), ...belowLevels(size, setting)]
}

/** Text under a paragraph of another style. */
export function belowLevels(size: number, setting: Setting): FlowParagraph[] {
  return textLevels(setting.styles.text(size), setting, belowFirst)
}

const start = { line: 1, column: 1 }
const position = { start, end: start }

const sample: Paragraph = {
  type: 'paragraph',
  runs: [{ type: 'text', text: 'Text' }],
  position,
}

function sampleList(depth: number): List {
  const blocks = depth > 1 ? [sample, sampleList(depth - 1)] : [sample]
  return {
    type: 'list',
    ordered: false,
    start: 1,
    items: [{ blocks, position }],
    position,
  }
}

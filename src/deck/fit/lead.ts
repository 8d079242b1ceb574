import type { Block } from '../../model/block.js'
import type { Run } from '../../model/run.js'
import { bareText, trimRuns } from '../../model/runs.js'
import { splitSentences } from '../../typography/index.js'
import { flowParagraphs } from './flow-paragraphs.js'
import { type FlowParagraph, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'

/** A lead is read at a glance: at most so many letters, about two lines. */
const leadLength = 150
/** A paragraph that stands alone on its slide is one as a whole: about five lines. */
const aloneLength = 300

function isFormula([first]: Run[]): boolean {
  return first?.type === 'text' && first.formula?.display === true
}

/** A name over what follows, or a line apart: in bold or italics, and no sentence. */
function isLabel(runs: Run[]): boolean {
  if (/[.!?。！？؟]$/u.test(bareText(runs))) return false
  const texts = runs.filter((run) => run.type === 'text' && run.text.trim() !== '')
  return (['bold', 'italic'] as const).some((mark) =>
    texts.every((run) => run.type === 'text' && run[mark]),
  )
}

/**
 * Text whose first sentence is set as a lead, where it is short enough; a short
 * paragraph alone is all lead.
 *
 * @param size size of the text under the lead, in points
 */
export function leadParagraphs(
  blocks: Block[],
  size: number,
  setting: Setting,
): FlowParagraph[] {
  const style = setting.styles.text(size)
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || isFormula(first.runs))
    return flowParagraphs(blocks, style, setting)
  if (rest.length > 0 && isLabel(first.runs))
    return flowParagraphs(blocks, style, setting)
  const [opening = [], ...others] = splitSentences(first.runs, setting.lang)
  const remainder = trimRuns(others.flat())
  if (rest.length === 0 && bareText(first.runs).length <= aloneLength)
    return [leadParagraph(trimRuns(first.runs), size, setting)]
  const isShort = bareText(opening).length <= leadLength
  if (!isShort || (remainder.length === 0 && rest.length === 0)) {
    return flowParagraphs(blocks, style, setting)
  }
  const text: Block[] =
    remainder.length > 0 ? [{ ...first, runs: remainder }, ...rest] : rest
  return [
    leadParagraph(trimRuns(opening), size, setting),
    ...flowParagraphs(text, style, setting),
  ]
}

/** A lead over text of a size. */
export function leadParagraph(
  runs: Run[],
  size: number,
  setting: Setting,
): FlowParagraph {
  const after = size * 0.7
  return paragraph(runs, setting.styles.lead(size), setting, { after, isLead: true })
}

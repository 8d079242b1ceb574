import type { Block } from '../../model/block.js'
import type { Section } from '../../model/briefing.js'
import { bareText } from '../../model/runs.js'
import { lineCount } from './line-count.js'
import { quotationOf } from './quotation.js'

/** Lines of a slide. */
export const slideLines = 13

/** So many lines of text, less than half a slide, would be lost on one of their own. */
const briefLines = 6

/** The name of a section that shares a slide stands in the margin: two lines or three. */
const longestName = 60

/** Lines that a section takes of a slide that it shares; without end where it cannot. */
export function sharedLines({ title, content, children }: Section): number {
  const name = bareText(title)
  const isText =
    content.shape === 'prose' && children.length === 0 && !quotationOf(content.blocks)
  return isText && name !== '' && name.length <= longestName
    ? Math.max(1, lineCount(content.blocks))
    : Number.POSITIVE_INFINITY
}

/** Whether text is so short that it would be lost on a slide of its own. */
export function isBrief(lines: number): boolean {
  return lines <= briefLines
}

/** The text of a section that is nothing else. */
export function textOf(content: Section['content']): Block[] {
  return content.shape === 'prose' ? content.blocks : []
}

/** Whether a section is nothing but a name. */
export function isEmpty({ content, children }: Section): boolean {
  return children.length === 0 && content.shape === 'prose' && content.blocks.length === 0
}

import type { FlowParagraph } from './paragraph.js'

/** Characters of a paragraph that is not parted from what follows. */
const mostKept = 200

/** A brief paragraph stays on the slide of what follows. */
export function keepBrief(one: FlowParagraph): FlowParagraph {
  const length = one.runs.reduce((sum, run) => sum + run.text.length, 0)
  return length <= mostKept ? { ...one, keepWithNext: true } : one
}

/** As `keepBrief`, for an item of a list that has one paragraph. */
export function keepAlone(item: FlowParagraph[]): FlowParagraph[] {
  return item.length === 1 ? item.map(keepBrief) : item
}

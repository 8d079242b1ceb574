import { formulaOf } from '../../model/formula.js'
import type { Run } from '../../model/run.js'

/** Share of a line that is above and below its baseline, rather too little. */
const above = 0.7
const below = 0.22

/**
 * So many lines more than one each take the formulas of a text: browsers make a line
 * as high as its formula. One with lines of its own is made as narrow as the column.
 *
 * @param width of the column, in points
 */
export function formulaLines(
  runs: Run[],
  { size, line }: { size: number; line: number },
  width: number,
): number {
  let more = 0
  for (const run of runs) {
    const formula = run.type === 'text' ? formulaOf(run) : undefined
    if (!formula) continue
    const { extent, display } = formula
    const scale = display ? Math.min(1, width / (extent.width * size)) : 1
    const ascent = extent.ascent * size * scale
    const descent = extent.descent * size * scale
    more += Math.max(0, ascent - above * line) + Math.max(0, descent - below * line)
  }
  return Math.ceil(more / line - 0.01)
}

import { formulaOf } from '../../model/formula.js'
import type { SceneParagraph, SceneRun } from '../../model/scene.js'

/** Width in em that the text in place of a formula has for its lines. */
const lineWidth = 26
/** Width of a letter in em, rather too large. */
const letter = 0.56

/**
 * How high the lines of a paragraph are because of its formulas: high enough for each of
 * them, and for the text that stands for one with lines of its own.
 *
 * @param line distance of baselines of text without formulas, in points
 */
export function formulaLines(
  runs: SceneRun[],
  line: number,
): Partial<Pick<SceneParagraph, 'lineHeight' | 'plainLine' | 'align'>> {
  const formulas = runs.flatMap((run) => {
    const formula = formulaOf(run)
    return formula ? [{ ...formula, size: run.size }] : []
  })
  const heights = formulas.map(({ extent, display, size, text }) => {
    const height = (extent.ascent + extent.descent) * size
    const own = height > line ? height * air : line
    const plain = display ? Math.ceil((text.length * letter) / lineWidth) * line : 0
    return Math.max(own, plain)
  })
  const lineHeight = Math.ceil(Math.max(line, ...heights))
  return {
    ...(lineHeight > Math.ceil(line) && { lineHeight, plainLine: line }),
    ...(formulas.some(({ display }) => display) && { align: 'center' as const }),
  }
}

/** Between a high formula and the lines above and below it. */
const air = 1.1

import type { Formula, FormulaNode } from '../model/formula.js'
import { broken } from './broken.js'
import { measureFormula } from './measure/measure-formula.js'
import { plainFormula } from './plain/plain-formula.js'
import type { MathElement } from './read/math-element.js'
import { readNode } from './read/read-node.js'
import { segments } from './segments.js'

/** Reads TeX; loaded when a briefing has formulas. */
export interface TexReader {
  __renderToMathMLTree(source: string, options: object): MathElement
}

/** What TeX comes to: formulas one after the other, or what is wrong with it. */
export type Reading =
  | { formulas: Formula[] }
  /** Where in the TeX it is, if that is known. */
  | { flaw: string; offset?: number }
  /** It can be read, but no line has room for it: only its text has. */
  | { wide: string; text: string }

/** TeX that is longer than this is no formula that anybody reads. */
const longest = 4000
/** Definitions that double themselves end here. */
const mostExpansions = 500
/** Levels that can be told apart at all. */
const deepest = 24
/** Width in em that a line of a formula has on slides and on the sheet. */
const lineWidth = 26
/** A formula of lines of its own may be set smaller, but not without end. */
const widest = 42
/** One in a line of text is not broken: it has to fit columns. */
const widestInLine = 14

/**
 * TeX becomes formulas: one, or in a line of text as many as there are places where the
 * line may end.
 */
export function readFormula(source: string, display: boolean, tex: TexReader): Reading {
  if (source.length > longest) return { flaw: `it is longer than ${longest} characters` }
  const read = readTex(source, display, tex)
  if (!('tree' in read)) return read
  const { tree } = read
  if (depthOf(tree) > deepest) return { flaw: `it has more than ${deepest} levels` }
  const parts = display ? [broken(tree, lineWidth)] : segments(tree)
  const formulas = parts.map(
    (part): Formula => ({
      source,
      text: plainFormula(part),
      display,
      tree: part,
      extent: measureFormula(part, display),
    }),
  )
  const limit = display ? widest : widestInLine
  if (formulas.some(({ extent }) => extent.width > limit))
    return {
      wide: display
        ? 'a line of it is too wide to be read'
        : 'it is too wide for a line of text',
      text: plainFormula(tree),
    }
  return { formulas }
}

function depthOf(node: FormulaNode): number {
  const inside: FormulaNode[] = Object.values(node)
    .flat(2)
    .filter((value): value is FormulaNode => typeof value === 'object')
  return 1 + Math.max(0, ...inside.map(depthOf))
}

function readTex(
  source: string,
  display: boolean,
  tex: TexReader,
): { tree: FormulaNode } | { flaw: string; offset?: number } {
  try {
    const options = {
      displayMode: display,
      throwOnError: true,
      maxExpand: mostExpansions,
      trust: false,
    }
    return { tree: readNode(tex.__renderToMathMLTree(source, options)) }
  } catch (error) {
    return flawOf(error)
  }
}

/** The words of temml's message, without the source that it repeats. */
function flawOf(error: unknown): { flaw: string; offset?: number } {
  const { message, position } = error as { message?: string; position?: number }
  const [line = ''] = (message ?? 'it cannot be read').trim().split('\n')
  const flaw = line
    .replace(/ at (?:position \d+|end of input):.*$/s, '')
    .replace(/:\s*$/, '')
  return { flaw, ...(typeof position === 'number' && { offset: position }) }
}

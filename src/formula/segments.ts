import type { FormulaNode } from '../model/formula.js'
import { measureFormula } from './measure/measure-formula.js'
import { isBetween } from './signs.js'

/** Formulas in text that are wider than this, in em, may be divided over lines. */
const longest = 7

/**
 * A formula in a line of text, in the parts between which the line may end: after
 * relations and after signs between terms, as TeX has it.
 */
export function segments(node: FormulaNode): FormulaNode[] {
  if (node.type !== 'row' || measureFormula(node, false).width <= longest) return [node]
  const parts: FormulaNode[][] = [[]]
  let depth = 0
  node.children.forEach((child, index) => {
    parts.at(-1)?.push(child)
    if (child.type !== 'symbol' || child.kind !== 'sign') return
    if (/[([{]/.test(child.text)) depth++
    if (/[)\]}]/.test(child.text)) depth--
    const isLast = index === node.children.length - 1
    if (depth === 0 && !isLast && isBetween(child.text, node.children[index - 1]))
      parts.push([])
  })
  return joined(parts).map((children) => ({ type: 'row', children }))
}

/** Parts that are no shorter than a third of what is left whole. */
function joined(parts: FormulaNode[][]): FormulaNode[][] {
  const found: FormulaNode[][] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (
      last &&
      measureFormula({ type: 'row', children: last }, false).width < longest / 2
    )
      last.push(...part)
    else found.push([...part])
  }
  return found
}

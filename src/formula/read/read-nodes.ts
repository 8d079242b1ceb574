import type { FormulaNode } from '../../model/formula.js'
import { functionApplication } from '../signs.js'
import type { MathElement, ReadElement } from './math-element.js'

/** Nodes of elements; rows in rows are one. */
export function readNodes(elements: MathElement[], read: ReadElement): FormulaNode[] {
  const nodes = elements.map(read).flatMap((node) => {
    if (node.type === 'row' && node.display === undefined) return node.children
    const isNothing = node.type === 'space' && node.width === 0
    return isNothing || isLonePhantom(node) ? [] : [node]
  })
  return nodes.flatMap((node, index) =>
    isFunction(nodes[index + 1]) && isTerm(nodes[index - 1]) ? [thinSpace, node] : [node],
  )
}

const thinSpace: FormulaNode = { type: 'space', width: 0.1667 }

/** What follows the name of a function. */
function isFunction(node: FormulaNode | undefined): boolean {
  return node?.type === 'symbol' && node.text === functionApplication
}

function isTerm(node: FormulaNode | undefined): boolean {
  if (!node || node.type === 'space') return false
  return node.type !== 'symbol' || node.kind !== 'sign' || /[)\]!]/.test(node.text)
}

/** mhchem keeps room for isotopes with letters that are not seen. */
function isLonePhantom(node: FormulaNode): boolean {
  return node.type === 'phantom' && node.body.type === 'symbol' && node.body.text === 'X'
}

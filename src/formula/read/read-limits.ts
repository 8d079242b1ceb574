import type { FormulaNode } from '../../model/formula.js'
import { accentSigns, stretchingSigns } from '../signs.js'
import { type MathElement, type ReadElement, textIn } from './math-element.js'

/** What stands under and over a base: accents, braces, or limits. */
export function readLimits(
  { type, children = [] }: MathElement,
  read: ReadElement,
): FormulaNode {
  const [base, first, second] = children
  const node: FormulaNode = base ? read(base) : { type: 'row', children: [] }
  const low = type === 'mover' ? undefined : first
  const high = type === 'mover' ? first : second
  const accent =
    low && high ? undefined : accentOf(node, low ?? high, low ? 'under' : 'over')
  return accent ?? scripted(node, 'around', low && read(low), high && read(high))
}

/** A base with what is seen of its scripts; without any it stands alone. */
export function scripted(
  base: FormulaNode,
  place: 'beside' | 'around',
  lowNode: FormulaNode | undefined,
  highNode: FormulaNode | undefined,
): FormulaNode {
  const low = lowNode && seen(lowNode)
  const high = highNode && seen(highNode)
  if (!low && !high) return base
  const own: FormulaNode = base.type === 'phantom' ? { type: 'row', children: [] } : base
  return { type: 'script', base: own, place, ...(low && { low }), ...(high && { high }) }
}

/** A script without what only gives arrows and isotopes their room. */
function seen(node: FormulaNode): FormulaNode | undefined {
  if (node.type === 'space' || node.type === 'phantom') return undefined
  if (node.type === 'script' && node.place === 'around' && !node.low && !node.high)
    return seen(node.base)
  if (node.type !== 'row') return node
  const children = node.children.filter(
    ({ type }) => type !== 'space' && type !== 'phantom',
  )
  const [only] = children
  if (children.length === 0) return undefined
  return children.length === 1 && only ? only : { type: 'row', children }
}

function accentOf(
  base: FormulaNode,
  element: MathElement | undefined,
  place: 'over' | 'under',
): FormulaNode | undefined {
  if (element?.type !== 'mo') return undefined
  const sign = textIn(element)
  const stretches =
    element.attributes?.['stretchy'] === 'true' && stretchingSigns.has(sign)
  if (!stretches && !accentSigns.has(sign)) return undefined
  return { type: 'accent', base, sign, place, stretches }
}

import type { FormulaGrid, FormulaNode } from '../model/formula.js'
import { measureFormula } from './measure/measure-formula.js'
import { isBetween, relations, termSigns } from './signs.js'

/**
 * A formula of lines of its own that is too wide, over several of them: broken before
 * relations, and before signs between terms where a line would still be too wide. What
 * follows the first relation stands under it.
 *
 * @param width in em
 */
export function broken(node: FormulaNode, width: number): FormulaNode {
  const nodes = node.type === 'row' ? node.children : [node]
  if (measureFormula(node, true).width <= width || nodes.length < 3) return node
  const { left, steps } = divided(nodes)
  const room = Math.max(width - widthOf(left) - 0.3, width / 2)
  const lines = steps.flatMap((step) => filled(step, room))
  const joined = joinedLines(lines, room)
  if (joined.length < 2) return node
  const grid: FormulaGrid = {
    type: 'grid',
    rows: joined.map((line, index) => [
      row(index === 0 ? left : []),
      row(withSignSpace(line)),
    ]),
    alignments: ['right', 'left'],
    close: true,
  }
  return grid
}

/** What stands before the first relation, and the rest divided before each relation. */
function divided(nodes: FormulaNode[]): { left: FormulaNode[]; steps: FormulaNode[][] } {
  const starts = nodes.flatMap((node, index) =>
    node.type === 'symbol' && relations.has(node.text) && index > 0 ? [index] : [],
  )
  const [first = 0] = starts
  const left = nodes.slice(0, first)
  const isLong = widthOf(left) > longestLeft
  const steps = [...(isLong || first === 0 ? [0, ...starts] : starts)].map(
    (start, index, all) => nodes.slice(start, all[index + 1] ?? nodes.length),
  )
  return isLong
    ? { left: [], steps: steps.filter(({ length }) => length > 0) }
    : { left, steps }
}

/** A left side that is wider than this, in em, takes a line of its own. */
const longestLeft = 8

/** A step over as many lines as it needs, broken before signs between terms. */
function filled(step: FormulaNode[], room: number): FormulaNode[][] {
  if (widthOf(step) <= room) return [step]
  const parts: FormulaNode[][] = [[]]
  step.forEach((node, index) => {
    const isTerm =
      index > 1 &&
      node.type === 'symbol' &&
      node.kind === 'sign' &&
      isBetween(node.text, step[index - 1])
    if (isTerm) parts.push([node])
    else parts.at(-1)?.push(node)
  })
  return joinedLines(parts, room)
}

const signSpace: FormulaNode = { type: 'space', width: 0.22 }

/** A sign at the start of a line has no space of its own. */
function withSignSpace([first, ...rest]: FormulaNode[]): FormulaNode[] {
  if (!first) return []
  const isTermSign = first.type === 'symbol' && termSigns.has(first.text)
  return isTermSign ? [first, signSpace, ...rest] : [first, ...rest]
}

/** Parts one after the other on lines that are as full as they can be. */
function joinedLines(parts: FormulaNode[][], room: number): FormulaNode[][] {
  const lines: FormulaNode[][] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last && widthOf([...last, ...part]) <= room) last.push(...part)
    else lines.push([...part])
  }
  return lines
}

function row(children: FormulaNode[]): FormulaNode {
  return { type: 'row', children }
}

function widthOf(nodes: FormulaNode[]): number {
  return measureFormula(row(nodes), true).width
}

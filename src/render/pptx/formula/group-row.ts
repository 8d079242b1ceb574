import { functionApplication, largeSigns, relations } from '../../../formula/signs.js'
import type { FormulaNode, FormulaScript } from '../../../model/formula.js'

/** A stretch of a row that Office Math has an element for. */
export type Operation =
  | { type: 'node'; node: FormulaNode }
  /** The name of a function before its argument. */
  | { type: 'function'; name: FormulaNode; operand: FormulaNode }
  /** A sum, an integral or the like before what it runs over. */
  | {
      type: 'large'
      sign: string
      around: boolean
      low?: FormulaNode
      high?: FormulaNode
      operand: FormulaNode
    }
  /** Numbers before a letter, as isotopes have them. */
  | { type: 'before'; low?: FormulaNode; high?: FormulaNode; operand: FormulaNode }

/** Gathers what belongs together in a row, which MathML leaves side by side. */
export function groupRow(nodes: FormulaNode[]): Operation[] {
  const found: Operation[] = []
  for (let index = 0; index < nodes.length; ) {
    const { operation, end } = operationAt(nodes, index)
    if (operation) found.push(operation)
    index = end
  }
  return found
}

function operationAt(
  nodes: FormulaNode[],
  index: number,
): { operation: Operation | undefined; end: number } {
  const node = nodes[index]
  if (!node) return { operation: undefined, end: index + 1 }
  return (
    largeAt(nodes, node, index) ??
    functionAt(nodes, node, index) ??
    beforeAt(nodes, node, index) ?? {
      operation: isApplication(node) ? undefined : { type: 'node', node },
      end: index + 1,
    }
  )
}

type Found = { operation: Operation; end: number } | undefined

/** A sum takes all that follows up to the next relation. */
function largeAt(nodes: FormulaNode[], node: FormulaNode, index: number): Found {
  const base = node.type === 'script' ? node.base : node
  if (base.type !== 'symbol' || !largeSigns.has(base.text)) return undefined
  const rest = nodes.slice(index + 1)
  const stop = rest.findIndex((one) => one.type === 'symbol' && endsOperand(one.text))
  const end = stop < 0 ? nodes.length : index + 1 + stop
  const { low, high, place } =
    node.type === 'script' ? node : ({} as Partial<FormulaScript>)
  return {
    operation: {
      type: 'large',
      sign: base.text,
      around: place === 'around',
      ...(low && { low }),
      ...(high && { high }),
      operand: { type: 'row', children: nodes.slice(index + 1, end) },
    },
    end,
  }
}

function endsOperand(sign: string): boolean {
  return relations.has(sign) || sign === ',' || sign === ';'
}

function functionAt(nodes: FormulaNode[], node: FormulaNode, index: number): Found {
  const start = afterSpaces(nodes, index + 1)
  if (!isApplication(nodes[start])) return undefined
  const operandStart = afterSpaces(nodes, start + 1)
  const end = operandEnd(nodes, operandStart)
  if (end === operandStart) return undefined
  const operand: FormulaNode = { type: 'row', children: nodes.slice(operandStart, end) }
  return { operation: { type: 'function', name: node, operand }, end }
}

/** The argument of a function is one thing, or what stands in brackets. */
function operandEnd(nodes: FormulaNode[], start: number): number {
  const first = nodes[start]
  if (!first) return start
  if (first.type !== 'symbol' || first.kind !== 'sign') return start + 1
  if (first.text !== '(') return start
  let depth = 0
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index]
    const text =
      node?.type === 'symbol' ? node.text : node?.type === 'script' ? baseText(node) : ''
    if (text === '(') depth++
    if (text === ')') depth--
    if (depth === 0) return index + 1
  }
  return start
}

function baseText({ base }: FormulaScript): string {
  return base.type === 'symbol' ? base.text : ''
}

function afterSpaces(nodes: FormulaNode[], index: number): number {
  let at = index
  while (nodes[at]?.type === 'space') at++
  return at
}

function isApplication(node: FormulaNode | undefined): boolean {
  return node?.type === 'symbol' && node.text === functionApplication
}

function beforeAt(nodes: FormulaNode[], node: FormulaNode, index: number): Found {
  const operand = nodes[index + 1]
  const isBare =
    node.type === 'script' && node.base.type === 'row' && node.base.children.length === 0
  const isFirst = nodes[index - 1] === undefined
  if (!isBare || !isFirst || operand?.type !== 'symbol') return undefined
  const { low, high } = node
  return {
    operation: { type: 'before', ...(low && { low }), ...(high && { high }), operand },
    end: index + 2,
  }
}

import type { FormulaNode, FormulaSymbol } from '../../model/formula.js'
import { type MathElement, textIn } from './math-element.js'
import { readFence } from './read-fence.js'
import { readGrid } from './read-grid.js'
import { readLimits, scripted } from './read-limits.js'
import { readNodes } from './read-nodes.js'

/** MathML becomes a node of a formula; what only spaces or colours is left out. */
export function readNode(element: MathElement): FormulaNode {
  const read = readers[element.type ?? '']
  return read ? read(element) : readRow(element)
}

const empty: FormulaNode = { type: 'row', children: [] }

const readers: Record<string, (element: MathElement) => FormulaNode> = {
  mi: (element) => readSymbol(element, 'letter'),
  mn: (element) => readSymbol(element, 'number'),
  mo: (element) => readSymbol(element, 'sign'),
  mtext: (element) => readSymbol(element, 'words'),
  mspace: ({ attributes }) => ({ type: 'space', width: emOf(attributes?.['width']) }),
  mfrac: ({ children = [], attributes }) => ({
    type: 'fraction',
    ...pair(children, 'over', 'under'),
    bar: !/^0/.test(attributes?.['linethickness'] ?? ''),
  }),
  msqrt: (element) => ({ type: 'root', body: readRow(element) }),
  mroot: ({ children = [] }) => ({ type: 'root', ...pair(children, 'body', 'degree') }),
  msub: ({ children = [] }) => beside(children[0], children[1], undefined),
  msup: ({ children = [] }) => beside(children[0], undefined, children[1]),
  msubsup: ({ children = [] }) => beside(children[0], children[1], children[2]),
  munder: (element) => readLimits(element, readNode),
  mover: (element) => readLimits(element, readNode),
  munderover: (element) => readLimits(element, readNode),
  mtable: (element) => readGrid(element, readNode),
  menclose: ({ attributes, ...element }) => {
    const sign = enclosures[attributes?.['notation'] ?? '']
    const body = readRow(element)
    return sign ? { type: 'enclosure', body, sign } : body
  },
  mphantom: (element) => ({ type: 'phantom', body: readRow(element) }),
}

const enclosures: Record<
  string,
  'over' | 'under' | 'rising' | 'falling' | 'crossed' | 'struck' | 'box'
> = {
  top: 'over',
  bottom: 'under',
  box: 'box',
  updiagonalstrike: 'rising',
  downdiagonalstrike: 'falling',
  'updiagonalstrike downdiagonalstrike': 'crossed',
  horizontalstrike: 'struck',
}

function readRow(element: MathElement): FormulaNode {
  const { children = [], style = {}, attributes = {} } = element
  const display = displayOf(attributes['displaystyle'])
  const row =
    readFence(children, readNode) ?? rowOf(readNodes(children, readNode), display)
  const border = style['border'] ?? ''
  return border === '' ? row : { type: 'enclosure', body: row, sign: 'box' }
}

function displayOf(attribute: string | undefined): boolean | undefined {
  return attribute === undefined ? undefined : attribute === 'true'
}

function rowOf(nodes: FormulaNode[], display: boolean | undefined): FormulaNode {
  const [only] = nodes
  if (display !== undefined) return { type: 'row', children: nodes, display }
  return nodes.length === 1 && only ? only : { type: 'row', children: nodes }
}

function readSymbol(element: MathElement, kind: FormulaSymbol['kind']): FormulaNode {
  const text = textIn(element).replaceAll('\u00a0', ' ')
  if (text === '') return empty
  const isUpright = element.attributes?.['mathvariant'] === 'normal'
  return { type: 'symbol', kind, text, ...(isUpright && { upright: true }) }
}

function beside(
  base: MathElement | undefined,
  low: MathElement | undefined,
  high: MathElement | undefined,
): FormulaNode {
  return scripted(
    base ? readNode(base) : empty,
    'beside',
    low && readNode(low),
    high && readNode(high),
  )
}

function pair<First extends string, Second extends string>(
  [one, other]: MathElement[],
  first: First,
  second: Second,
): Record<First | Second, FormulaNode> {
  return {
    [first]: one ? readNode(one) : empty,
    [second]: other ? readNode(other) : empty,
  } as Record<First | Second, FormulaNode>
}

/** A length of MathML in em; a point is a tenth of one. */
function emOf(length = ''): number {
  const value = Number.parseFloat(length)
  if (!Number.isFinite(value)) return 0
  return Math.max(-2, Math.min(length.endsWith('em') ? value : value / 10, 4))
}

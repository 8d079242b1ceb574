import type { FormulaGrid, FormulaNode } from '../../model/formula.js'
import type { MathElement, ReadElement } from './math-element.js'
import { readNodes } from './read-nodes.js'

/**
 * A table of MathML; a row's number, which has columns of its own, stands at the end of
 * its last cell.
 */
export function readGrid(
  { children = [], attributes = {}, classes = [] }: MathElement,
  read: ReadElement,
): FormulaNode {
  const rows = children.map(({ children: cells = [] }) =>
    cells.map((cell) => readCell(cell, read)),
  )
  const filled = withoutEmptyColumns(rows)
  const columns = Math.max(0, ...filled.map(({ length }) => length))
  const first = children[0]?.children ?? []
  const kept = keptColumns(rows)
  const grid: FormulaGrid = {
    type: 'grid',
    rows: filled,
    alignments: Array.from({ length: columns }, (_, index) =>
      alignmentOf(first[kept[index] ?? index]),
    ),
    close: attributes['displaystyle'] === 'true' || classes.includes('tml-jot'),
  }
  return grid
}

function readCell({ children = [] }: MathElement, read: ReadElement): FormulaNode {
  const nodes = [...numberSpace(children), ...readNodes(children, read)]
  const [only] = nodes
  return nodes.length === 1 && only ? only : { type: 'row', children: nodes }
}

/** Before the number of an equation. */
function numberSpace([first]: MathElement[]): FormulaNode[] {
  return first?.classes?.includes('tml-tag') ? [{ type: 'space', width: 2 }] : []
}

function withoutEmptyColumns(rows: FormulaNode[][]): FormulaNode[][] {
  const kept = keptColumns(rows)
  return rows.map((row) =>
    kept.map((column) => row[column] ?? { type: 'row', children: [] }),
  )
}

/** Columns that only give others room have nothing in them. */
function keptColumns(rows: FormulaNode[][]): number[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  return Array.from({ length: columns }, (_, column) => column).filter((column) =>
    rows.some((row) => !isEmpty(row[column])),
  )
}

function isEmpty(node: FormulaNode | undefined): boolean {
  return node === undefined || (node.type === 'row' && node.children.length === 0)
}

function alignmentOf(cell: MathElement | undefined): 'left' | 'center' | 'right' {
  const classes = cell?.classes ?? []
  if (classes.includes('tml-left')) return 'left'
  return classes.includes('tml-right') ? 'right' : 'center'
}

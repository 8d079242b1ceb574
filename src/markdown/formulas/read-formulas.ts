import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import {
  emptyFormula,
  unreadableFormula,
  wideFormula,
} from '../../diagnostics/formula.js'
import { readFormula, type TexReader } from '../../formula/read-formula.js'
import type { Place, Position } from '../../model/position.js'
import { positionOf } from '../state.js'
import type { FormulaNode } from './from-markdown.js'

/**
 * Reads the TeX of all formulas in a tree, and of code blocks of the language `math`, which
 * become formulas; tells what cannot be read.
 */
export async function readFormulas(tree: Root, file: VFile): Promise<void> {
  visit(tree, 'code', (code) => {
    if (code.lang?.toLowerCase() === 'math') becomeFormula(code)
  })
  const found: FormulaNode[] = []
  visit(tree, 'formula', (node: FormulaNode) => {
    found.push(node)
  })
  if (found.length === 0) return
  const { default: temml } = await import('temml')
  for (const node of found) read(node, temml as unknown as TexReader, file)
}

function becomeFormula(code: Code): void {
  const { start } = positionOf(code)
  const formula: FormulaNode = {
    type: 'formula',
    value: code.value,
    display: true,
    start: { line: start.line + 1, column: start.column },
  }
  Object.assign(code, formula)
}

function read(node: FormulaNode, tex: TexReader, file: VFile): void {
  const whole = positionOf(node)
  if (node.value.trim() === '') {
    emptyFormula(file, whole)
    return
  }
  const reading = readFormula(node.value, node.display, tex)
  node.reading = reading
  if ('wide' in reading) wideFormula(file, reading.wide, whole)
  if (!('flaw' in reading)) return
  const place = reading.offset === undefined ? whole : placeIn(node, reading.offset)
  unreadableFormula(file, reading.flaw, place)
}

/** A place in the TeX of a formula, as a place in the Markdown. */
function placeIn({ value, start }: FormulaNode, offset: number): Position {
  const before = value.slice(0, offset).split('\n')
  const last = before.at(-1) ?? ''
  const place: Place = {
    line: start.line + before.length - 1,
    column: before.length === 1 ? start.column + last.length : last.length + 1,
  }
  return { start: place, end: place }
}

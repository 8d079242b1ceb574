import type { Block } from '../../model/block.js'
import type { FormulaNode } from '../formulas/from-markdown.js'
import { formula as formulaRuns } from '../phrasing/formula.js'
import { positionOf } from '../state.js'

/** A formula on lines of its own; TeX that cannot be read is a block of code. */
export function formula(node: FormulaNode): Block[] {
  const { value, reading } = node
  const position = positionOf(node)
  if (value.trim() === '') return []
  if (!reading || 'flaw' in reading)
    return [{ type: 'code', language: 'tex', text: value.trim(), position }]
  return [{ type: 'paragraph', runs: formulaRuns(node), position }]
}

import type { Run } from '../../model/run.js'
import type { FormulaNode } from '../formulas/from-markdown.js'

/**
 * A formula in text, divided where lines may end; TeX that cannot be read is code, with
 * its dollars.
 */
export function formula({ value, display, reading }: FormulaNode): Run[] {
  if (value.trim() === '') return []
  if (reading && 'wide' in reading) return [{ type: 'text', text: reading.text }]
  if (!reading || 'flaw' in reading) {
    const mark = display ? '$$' : '$'
    const text = `${mark}${value.replace(/\s+/g, ' ').trim()}${mark}`
    return [{ type: 'text', text, code: true }]
  }
  return reading.formulas.flatMap((one, index): Run[] => [
    ...(index > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
    { type: 'text', text: one.text, formula: one },
  ])
}

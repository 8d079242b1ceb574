import type { FormulaNode } from '../../model/formula.js'

/** An element of the MathML that temml makes, or text. */
export interface MathElement {
  type?: string
  text?: string
  attributes?: Record<string, string>
  classes?: string[]
  style?: Record<string, string>
  children?: MathElement[]
}

/** Makes a node of an element; given to what reads a part of one. */
export type ReadElement = (element: MathElement) => FormulaNode

/** The text inside an element. */
export function textIn({ text, children = [] }: MathElement): string {
  return (text ?? '') + children.map(textIn).join('')
}

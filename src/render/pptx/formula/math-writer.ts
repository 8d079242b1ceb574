import type { FormulaNode } from '../../../model/formula.js'
import type { Element } from '../../../ooxml/element.js'
import type { MathStyle } from './math-properties.js'

/** Writes what stands inside of a structure; given to what writes one. */
export interface MathWriter {
  style: MathStyle
  content(node: FormulaNode): Element[]
  /** An element with content: one without would be shown as an empty frame. */
  argument(name: string, node: FormulaNode | undefined): Element
}

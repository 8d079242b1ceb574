import type { FormulaFence } from '../../model/formula.js'
import { type MathElement, type ReadElement, textIn } from './math-element.js'
import { readNodes } from './read-nodes.js'

/** Elements between two brackets that stretch with them; nothing where there are none. */
export function readFence(
  elements: MathElement[],
  read: ReadElement,
): FormulaFence | undefined {
  const [open, close] = [elements[0], elements.at(-1)]
  if (!open || !close || elements.length < 2) return undefined
  const [body] = [elements.slice(1, -1)]
  if (!isBracket(open, 'prefix') || !isBracket(close, 'postfix')) return undefined
  if (!stretches(open) && !body.some(isHigh)) return undefined
  return {
    type: 'fence',
    open: textIn(open),
    close: textIn(close),
    body: { type: 'row', children: readNodes(body, read) },
  }
}

function isBracket({ type, attributes = {} }: MathElement, form: string): boolean {
  const { fence, form: own = form } = attributes
  return type === 'mo' && fence === 'true' && own === form
}

function stretches({ attributes = {} }: MathElement): boolean {
  return attributes['stretchy'] === 'true'
}

/** `\binom` has brackets that stretch without being told to. */
function isHigh({ type }: MathElement): boolean {
  return type === 'mfrac'
}

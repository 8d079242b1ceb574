import type { FormulaSymbol } from '../../../model/formula.js'
import { type Element, element } from '../../../ooxml/element.js'
import { type MathStyle, runStyle, setting } from './math-properties.js'

/** A letter, a number, a sign or words as a run of a formula. */
export function mathSymbol(
  { kind, text, upright }: FormulaSymbol,
  style: MathStyle,
): Element {
  if (kind === 'words') return mathRun(text, [element('m:nor')], style)
  const isName = kind === 'letter' && ([...text].length > 1 || upright === true)
  return mathRun(text, isName ? [setting('m:sty', 'p')] : [], style)
}

/** Text in a formula, with properties of Office Math. */
export function mathRun(text: string, properties: Element[], style: MathStyle): Element {
  const isPreserved = /^\s|\s$/.test(text)
  return element(
    'm:r',
    {},
    properties.length > 0 ? element('m:rPr', {}, properties) : undefined,
    runStyle(style, properties.length > 0),
    element('m:t', { 'xml:space': isPreserved ? 'preserve' : undefined }, text),
  )
}

import { textParts } from '../../../formula/plain/marks.js'
import { markedFormula } from '../../../formula/plain/plain-formula.js'
import type { Formula } from '../../../model/formula.js'
import type { SceneParagraph } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { child, descend } from '../../../ooxml/select.js'
import type { FinishContext } from '../finish/context.js'
import type { MathStyle } from './math-properties.js'
import { setting } from './math-properties.js'
import { officeMath } from './office-math.js'

const schemas = 'http://schemas.openxmlformats.org'
const drawing2010 = 'http://schemas.microsoft.com/office/drawing/2010/main'

/**
 * The formula for programs that know Office Math in slides (MS-ODRAWXML, 3.5), and the run
 * of text that stands for it for all others. It is inside the paragraph, so that these
 * others still read the text around it.
 *
 * LibreOffice up to 24.2 at least claims to know every choice whose prefix is `a14`, and
 * then shows nothing of it. The prefix that is required has another name, therefore.
 */
export function alternate(
  formula: Formula,
  text: Element,
  align: SceneParagraph['align'],
  context: FinishContext,
): Element {
  const math = element('m:oMath', {}, officeMath(formula.tree, styleOf(text, context)))
  return element(
    'mc:AlternateContent',
    { 'xmlns:mc': `${schemas}/markup-compatibility/2006` },
    element(
      'mc:Choice',
      {
        'xmlns:a14': drawing2010,
        'xmlns:drawing2010': drawing2010,
        Requires: 'drawing2010',
      },
      element(
        'a14:m',
        { 'xmlns:m': `${schemas}/officeDocument/2006/math` },
        formula.display ? onItsOwn(math, align) : math,
      ),
    ),
    element('mc:Fallback', {}, textRuns(formula, text, context)),
  )
}

function onItsOwn(math: Element, align: SceneParagraph['align']): Element {
  const place = align === 'center' ? 'center' : align === 'start' ? 'left' : 'right'
  return element(
    'm:oMathPara',
    {},
    element('m:oMathParaPr', {}, setting('m:jc', place)),
    math,
  )
}

/** Formulas say their size and colour themselves: no layout does. */
function styleOf(text: Element, { lang }: FinishContext): MathStyle {
  const properties = descend(text, 'a:rPr')
  const { sz, b } = properties.attributes
  const fill = child(properties, 'a:solidFill')
  return { lang, ...(sz && { size: sz }), ...(fill && { fill }), bold: b === '1' }
}

/** The text of a formula, with small letters where it has indices and powers. */
function textRuns(
  formula: Formula,
  text: Element,
  { direction }: FinishContext,
): Element[] {
  const properties = descend(text, 'a:rPr')
  const parts = textParts(markedFormula(formula.tree))
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1
    const shown =
      direction === 'ltr' ? part.text : leftToRight(part.text, index === 0, isLast)
    const baseline = baselines[part.place]
    return element(
      'a:r',
      {},
      element('a:rPr', { ...properties.attributes, baseline }, properties.children),
      element('a:t', {}, shown),
    )
  })
}

const baselines = { line: undefined, low: -25000, high: 30000 }

/**
 * In text from right to left, a formula is still read from the left: marks at its ends
 * hold its brackets and signs. Isolates would be cleaner (UAX #9), but LibreOffice draws
 * them as if they were letters.
 */
function leftToRight(text: string, isFirst: boolean, isLast: boolean): string {
  return `${isFirst ? '\u200e' : ''}${text}${isLast ? '\u200e' : ''}`
}

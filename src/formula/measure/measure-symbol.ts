import type { Extent, FormulaSymbol } from '../../model/formula.js'
import { functionApplication, largeSigns, relations, termSigns } from '../signs.js'
import { advance } from './advances.js'
import { axis, none, type Style, sum } from './extent.js'
import { italic } from './italic.js'

/** What a sign, a number, letters or words cover. */
export function measureSymbol(
  { kind, text, upright }: FormulaSymbol,
  { size, display }: Style,
): Extent {
  if (text === functionApplication) return none
  if (largeSigns.has(text)) return largeSign(text, size, display)
  const letters =
    kind === 'letter' && [...text].length === 1 && !upright ? italic(text) : text
  const width = sum(Array.from(letters, (letter) => advance(letter.codePointAt(0) ?? 0)))
  const air = kind === 'sign' ? airAround(text) : 0
  return { width: (width + air) * size, ascent: 0.78 * size, descent: 0.25 * size }
}

function airAround(text: string): number {
  if (relations.has(text)) return 0.56
  if (termSigns.has(text) || /^[×÷⋅·∘∗]$/.test(text)) return 0.45
  return text === ',' || text === ';' ? 0.17 : 0.1
}

function largeSign(text: string, size: number, display: boolean): Extent {
  const isIntegral = /[∫∬∭∮∯∰]/.test(text)
  const height = (display ? (isIntegral ? 2.4 : 1.6) : 1.15) * size
  const width = (isIntegral ? (text === '∫' || text === '∮' ? 0.75 : 1.4) : 1.4) * size
  return {
    width: width + 0.2 * size,
    ascent: height / 2 + axis * size,
    descent: height / 2 - axis * size,
  }
}

import { endOfArabic, hasArabic, isArabic } from './arabic.js'
import { isWide } from './east-asian.js'
import type { FaceWidths } from './face-widths.js'
import { fallbackAdvance } from './fallback-advance.js'
import type { TextWidths } from './metrics.js'
import type { Shaper } from './shaper.js'

const lineFeed = 0x0a
/** The space, with the control characters before it. */
const lastSpace = 0x20

/**
 * Widths of a text in a face. A line feed has none.
 *
 * @param isWidest whether kerning counts only where it makes a pair wider, and
 *   marks and spaces between Arabic words as the wider of both fonts has them
 * @param shaper measures Arabic script; without one its letters are looked up
 */
export function measureText(
  text: string,
  face: FaceWidths,
  isWidest: boolean,
  shaper: Shaper | undefined,
): TextWidths {
  const sums = new Float64Array(text.length + 1)
  const kerns = new Float64Array(text.length)
  const isBeside = isWidest && hasArabic(text)
  let sum = 0
  let previous = 0
  let index = 0
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0
    if (isArabic(code)) {
      const end = endOfArabic(text, index)
      for (const width of arabicAdvances(text.slice(index, end), face, shaper)) {
        sum += width * face.arabicScale
        sums[++index] = sum
      }
      previous = 0
      continue
    }
    const kern = face.kern(previous, code)
    kerns[index] = isWidest ? Math.max(kern, scriptSpace(previous, code)) : kern
    const other = isWidest ? otherAdvance(code, face, isBeside) : 0
    sum += (kerns[index] ?? 0) + Math.max(advance(code, face), other)
    sums[++index] = sum
    if (code > 0xffff) sums[++index] = sum
    previous = code
  }
  return { sums, kerns }
}

function advance(code: number, face: FaceWidths): number {
  return code === lineFeed ? 0 : (face.advance(code) ?? fallbackAdvance(code))
}

/** Widths of a stretch of Arabic script, by UTF-16 unit. */
function arabicAdvances(
  text: string,
  face: FaceWidths,
  shaper: Shaper | undefined,
): Float64Array {
  if (shaper) return shaper.advances(text, face.isBold)
  return Float64Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return face.beside(code) || fallbackAdvance(code)
  })
}

/** LibreOffice sets East Asian text and other text apart; measured in version 7.4. */
const betweenScripts = 0.24

function scriptSpace(previous: number, code: number): number {
  return previous > lastSpace && code > lastSpace && isWide(previous) !== isWide(code)
    ? betweenScripts
    : 0
}

/** Width of a character in the other font that programs may take it from; else 0. */
function otherAdvance(code: number, face: FaceWidths, isBeside: boolean): number {
  // Hebrew is taken from the font for Arabic script, or from what stands in for it.
  if (code >= 0x590 && code <= 0x5ff) return fallbackAdvance(code)
  if (!isBeside || /\p{L}/u.test(String.fromCodePoint(code))) return 0
  return face.beside(code)
}

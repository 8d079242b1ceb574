import { isWide } from './east-asian.js'
import type { FaceWidths } from './face-widths.js'
import { fallbackAdvance } from './fallback-advance.js'
import { isInstalled } from './is-installed.js'
import type { TextWidths } from './metrics.js'
import { endOfScript, scriptFontAt, scriptFontsIn } from './script-fonts.js'
import type { Shaper, Shapers } from './shaper.js'

const lineFeed = 0x0a
/** The space, with the control characters before it. */
const lastSpace = 0x20

/**
 * Widths of a text in a face. A line feed has none.
 *
 * @param isWidest whether kerning counts only where it makes a pair wider, and spaces
 *   and marks beside words of another script as the wider of both fonts has them
 * @param shapers measure words of scripts; letters of others are measured one by one
 */
export function measureText(
  text: string,
  face: FaceWidths,
  isWidest: boolean,
  shapers: Shapers,
): TextWidths {
  const sums = new Float64Array(text.length + 1)
  const kerns = new Float64Array(text.length)
  const besides = isWidest ? besideWidths(text, face, shapers) : []
  let sum = 0
  let previous = 0
  let index = 0
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0
    const font = scriptFontAt(code)
    const shaper = font && shapers.get(font)
    if (shaper) {
      const word = text.slice(index, endOfScript(text, index))
      for (const width of shaper.advances(word, face.isBold)) {
        sum += width * face.scaleOf(font)
        sums[++index] = sum
      }
      previous = 0
      continue
    }
    const kern = face.kern(previous, code)
    kerns[index] = isWidest ? Math.max(kern, scriptSpace(previous, code)) : kern
    let width = advance(code, face, isWidest)
    for (const beside of besides) width = Math.max(width, beside(code))
    sum += (kerns[index] ?? 0) + width
    sums[++index] = sum
    if (code > 0xffff) sums[++index] = sum
    previous = code
  }
  return { sums, kerns }
}

function advance(code: number, face: FaceWidths, isWidest: boolean): number {
  if (code === lineFeed) return 0
  if (!isWidest && isSyllable(code) && isInstalled(korean)) return 0.92
  return face.advance(code) ?? fallbackAdvance(code)
}

/** In the font that sheets embed, Korean is a little narrower than squares. */
const korean = '@fontsource-variable/noto-sans-kr'

function isSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

/** LibreOffice sets East Asian text and other text apart; measured in version 7.4. */
const betweenScripts = 0.24

function scriptSpace(previous: number, code: number): number {
  return previous > lastSpace && code > lastSpace && isWide(previous) !== isWide(code)
    ? betweenScripts
    : 0
}

type Beside = (code: number) => number

/** Widths of spaces and marks in the other fonts that programs may take them from. */
function besideWidths(text: string, face: FaceWidths, shapers: Shapers): Beside[] {
  return scriptFontsIn(text).flatMap((font) => {
    const shaper = shapers.get(font)
    return shaper ? [besideWidth(shaper, face.isBold)] : []
  })
}

function besideWidth(shaper: Shaper, isBold: boolean): Beside {
  return (code) => {
    if (code === lineFeed) return 0
    const character = String.fromCodePoint(code)
    return /\p{L}/u.test(character) ? 0 : shaper.beside(character, isBold)
  }
}

import { endOfArabic, isArabic } from './arabic.js'
import type { FaceWidths } from './face-widths.js'
import { fallbackAdvance } from './fallback-advance.js'
import type { TextWidths } from './metrics.js'
import type { Shaper } from './shaper.js'

const lineFeed = 0x0a

/**
 * Widths of a text in a face. A line feed has none.
 *
 * @param isWidest whether pairs of letters count as apart where kerning makes them narrower
 * @param shaper measures Arabic script; without one its letters are looked up
 */
export function measureText(
  text: string,
  face: FaceWidths,
  isWidest: boolean,
  shaper: Shaper | undefined,
): TextWidths {
  const advances = new Float64Array(text.length)
  const kerns = new Float64Array(text.length)
  let previous = 0
  let index = 0
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0
    if (shaper && isArabic(code)) {
      const end = endOfArabic(text, index)
      advances.set(shaper.advances(text.slice(index, end), face.isBold), index)
      previous = 0
      index = end
      continue
    }
    if (code !== lineFeed) {
      advances[index] = face.advance(code) ?? fallbackAdvance(code)
      const kern = face.kern(previous, code)
      kerns[index] = isWidest ? Math.max(kern, 0) : kern
    }
    previous = code
    index += code > 0xffff ? 2 : 1
  }
  return { advances, kerns }
}

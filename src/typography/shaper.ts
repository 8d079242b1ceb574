import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { readWoff } from './read-woff.js'

/** Measures text whose letters join, as it is printed. */
export interface Shaper {
  /** Widths in em by UTF-16 unit; that of a ligature stands at its first character. */
  advances(text: string, isBold: boolean): Float64Array
}

const require = createRequire(import.meta.url)

/**
 * Loads HarfBuzz and Vazirmatn, the themes' font for Arabic script, which takes
 * some hundredths of a second. Words are shaped once each.
 */
export async function loadShaper(): Promise<Shaper> {
  const harfbuzz = await import('harfbuzzjs')
  const [regular, bold] = await Promise.all(
    [400, 700].map(async (weight) => {
      const name = `@fontsource/vazirmatn/files/vazirmatn-arabic-${weight}-normal.woff`
      return openFont(harfbuzz, readWoff(await readFile(require.resolve(name))))
    }),
  )
  if (!regular || !bold) throw new Error('Cannot shape Arabic script without a font')
  return { advances: (text, isBold) => (isBold ? bold : regular)(text) }
}

type Advances = (text: string) => Float64Array

function openFont(harfbuzz: typeof import('harfbuzzjs'), bytes: Buffer): Advances {
  const { Blob, Buffer, Face, Font, shape } = harfbuzz
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  const known = new Map<string, Float64Array>()
  const shaped: Advances = (text) => {
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    const positions = buffer.getGlyphPositions()
    const advances = new Float64Array(text.length)
    buffer.getGlyphInfos().forEach(({ cluster }, index) => {
      const advance = (positions[index]?.xAdvance ?? 0) / face.upem
      advances[cluster] = (advances[cluster] ?? 0) + advance
    })
    return advances
  }
  return (text) => {
    const advances = known.get(text) ?? shaped(text)
    known.set(text, advances)
    return advances
  }
}

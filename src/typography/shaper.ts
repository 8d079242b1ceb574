import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { readWoff } from './read-woff.js'
import { type ScriptFont, scriptFontsIn } from './script-fonts.js'

/** Measures text of one script as it is printed: joined, stacked, with its marks. */
export interface Shaper {
  /** Widths in em by UTF-16 unit; that of a ligature stands at its first character. */
  advances(text: string, isBold: boolean): Float64Array
  /** Width in em of a space or mark of Latin text in the same family; 0 without one. */
  beside(character: string, isBold: boolean): number
}

/** By the font of the script. */
export type Shapers = ReadonlyMap<ScriptFont, Shaper>

/**
 * Loads HarfBuzz and the fonts of the scripts that a sample has, which takes some
 * hundredths of a second; nothing for Latin text. Words are shaped once each.
 */
export async function loadShapers(sample: string): Promise<Shapers> {
  const fonts = scriptFontsIn(sample)
  if (fonts.length === 0) return new Map()
  const harfbuzz = await import('harfbuzzjs')
  const shapers = fonts.map(
    async (font) => [font, await openShaper(harfbuzz, font)] as const,
  )
  return new Map(await Promise.all(shapers))
}

type HarfBuzz = typeof import('harfbuzzjs')

async function openShaper(harfbuzz: HarfBuzz, font: ScriptFont): Promise<Shaper> {
  const open = (subset: string, weight: number) =>
    openFile(harfbuzz, font, subset, weight)
  const [regular, bold, latin, boldLatin] = await Promise.all([
    open(font.subset, 400),
    open(font.subset, 700),
    open('latin', 400),
    open('latin', 700),
  ])
  return {
    advances: (text, isBold) => (isBold ? bold : regular).advances(text),
    beside(character, isBold) {
      const file = isBold ? boldLatin : latin
      return file.has(character) ? (file.advances(character)[0] ?? 0) : 0
    },
  }
}

const require = createRequire(import.meta.url)

/** A file of a family. */
interface FontFile {
  has(character: string): boolean
  advances(text: string): Float64Array
}

async function openFile(
  { Blob, Face, Font, ...harfbuzz }: HarfBuzz,
  { family }: ScriptFont,
  subset: string,
  weight: number,
): Promise<FontFile> {
  const id = family.toLowerCase().replaceAll(' ', '-')
  const name = `@fontsource/${id}/files/${id}-${subset}-${weight}-normal.woff`
  const face = new Face(new Blob(readWoff(await readFile(require.resolve(name)))))
  const font = new Font(face)
  const characters = new Set(face.collectUnicodes())
  const known = new Map<string, Float64Array>()
  return {
    has: (character) => characters.has(character.codePointAt(0) ?? 0),
    advances(text) {
      const advances = known.get(text) ?? shapedAdvances(text, font, face.upem, harfbuzz)
      known.set(text, advances)
      return advances
    },
  }
}

function shapedAdvances(
  text: string,
  font: InstanceType<HarfBuzz['Font']>,
  unitsPerEm: number,
  { Buffer, shape }: Pick<HarfBuzz, 'Buffer' | 'shape'>,
): Float64Array {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  const advances = new Float64Array(text.length)
  buffer.getGlyphInfos().forEach(({ cluster }, index) => {
    const advance = (positions[index]?.xAdvance ?? 0) / unitsPerEm
    advances[cluster] = (advances[cluster] ?? 0) + advance
  })
  return advances
}

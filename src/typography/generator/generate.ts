/**
 * Writes the tables in `tables/`, from the font files of the @fontsource
 * packages. Run by `npm run build:metrics` when a font package changes; its
 * output is committed.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import decompress from 'woff2-encoder/decompress'
import { type Classes, classesOf } from './kerning-classes.js'

const styles = {
  regular: '400-normal',
  bold: '700-normal',
  italic: '400-italic',
  boldItalic: '700-italic',
}

const families: [id: string, styles: (keyof typeof styles)[]][] = [
  ['arimo', ['regular', 'bold', 'italic', 'boldItalic']],
  ['caladea', ['regular', 'bold', 'italic', 'boldItalic']],
  ['carlito', ['regular', 'bold', 'italic', 'boldItalic']],
  // All styles of a monospaced font are equally wide.
  ['cousine', ['regular']],
  ['gelasio', ['regular', 'bold', 'italic', 'boldItalic']],
  ['tinos', ['regular', 'bold', 'italic', 'boldItalic']],
  ['vazirmatn', ['regular', 'bold']],
]

/** Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation, currency, arrows, mathematics. */
const blocks: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x52f],
  [0x590, 0x5ff],
  [0x600, 0x6ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x205f],
  [0x20a0, 0x20bf],
  [0x2100, 0x22ff],
  [0xfb00, 0xfb06],
]

/** Characters whose pairs are kerned: what texts in Latin script are full of. */
const kerned: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
]

const zeroWidthJoiner = '\u200d'

for (const [id, names] of families) {
  const tables: string[] = []
  for (const name of names)
    tables.push(tableSource(name, await openFonts(id, styles[name])))
  await writeFile(
    new URL(`../tables/${id}.ts`, import.meta.url),
    familySource(id, tables),
  )
}

/** A file of a family, with the characters that browsers take from it. */
interface Subset {
  unitsPerEm: number
  has: Set<number>
  width(text: string): number
}

async function openFonts(id: string, style: string): Promise<Subset[]> {
  const require = createRequire(import.meta.url)
  const ranges: Record<string, string> = require(`@fontsource/${id}/unicode.json`)
  return Promise.all(
    Object.entries(ranges).map(async ([subset, range]) => {
      const file = `@fontsource/${id}/files/${id}-${subset}-${style}.woff2`
      const bytes = await decompress(await readFile(require.resolve(file)))
      const face = new Face(new Blob(bytes))
      const font = new Font(face)
      return {
        unitsPerEm: face.upem,
        has: new Set([...face.collectUnicodes()].filter((code) => isIn(code, range))),
        width: (text) => widthOf(font, text),
      }
    }),
  )
}

/** Whether a code point is in ranges as CSS has them: `U+0-FF,U+131`. */
function isIn(code: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-')
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16)
  })
}

function widthOf(font: Font, text: string): number {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0)
}

function tableSource(style: string, fonts: Subset[]): string {
  const [{ unitsPerEm } = { unitsPerEm: 1000 }] = fonts
  const { firsts, seconds, rows } = kerning(fonts)
  return `  ${style}: {
    unitsPerEm: ${unitsPerEm},
    widths: ${list(widths(fonts))},
    firsts: ${list(firsts.map(quotable))},
    seconds: ${list(seconds.map(quotable))},
    kerns: ${list(rows)},
  },`
}

/** Lists `start:w,w,…` per stretch of code points: start in base 36, units of the font. */
function widths(fonts: Subset[]): string[] {
  const stretches: string[] = []
  for (const [first, last] of blocks) {
    let stretch: number[] = []
    for (let code = first; code <= last + 1; code++) {
      const width = code > last ? undefined : advance(fonts, code)
      if (width !== undefined) stretch.push(width)
      else if (stretch.length > 0) {
        stretches.push(`${(code - stretch.length).toString(36)}:${stretch.join(',')}`)
        stretch = []
      }
    }
  }
  return stretches
}

/**
 * Width of one character. A letter that joins its neighbours (Arabic) gets the
 * mean of its isolated and its joined form.
 */
function advance(fonts: Subset[], code: number): number | undefined {
  const font = fonts.find(({ has }) => has.has(code))
  if (!font) return undefined
  const text = String.fromCodePoint(code)
  const alone = font.width(text)
  const joins = code >= 0x620 && code <= 0x6ff
  const joined = joins ? font.width(zeroWidthJoiner + text + zeroWidthJoiner) : alone
  return Math.round((alone + joined) / 2)
}

/** What each pair of characters is wider or narrower than the two apart, in classes. */
function kerning(fonts: Subset[]): Classes {
  const codes = kerned.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  const subset = new Map(
    codes.map((code) => [code, fonts.find(({ has }) => has.has(code))] as const),
  )
  const width = new Map(
    codes.map((code) => [code, subset.get(code)?.width(String.fromCodePoint(code)) ?? 0]),
  )
  return classesOf(codes, (first, second) => {
    const font = subset.get(first)
    // Browsers do not kern over two files of a family.
    if (!font || font !== subset.get(second)) return 0
    const apart = (width.get(first) ?? 0) + (width.get(second) ?? 0)
    return font.width(String.fromCodePoint(first, second)) - apart
  })
}

function list(items: string[]): string {
  if (items.length === 0) return '[]'
  return `[\n${items.map((item) => `      '${item}',`).join('\n')}\n    ]`
}

/** Text as it stands in a literal; what cannot be seen is escaped. */
function quotable(text: string): string {
  return text
    .replace(/['\\]/g, '\\$&')
    .replace(
      /[\p{Z}\p{C}]/gu,
      (character) =>
        `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )
}

function familySource(id: string, tables: string[]): string {
  return `// Generated by generator/generate.ts from the files of @fontsource/${id}.
import type { FamilyTable } from '../family-table.js'

export const ${id}: FamilyTable = {
${tables.join('\n')}
}
`
}

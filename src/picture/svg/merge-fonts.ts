import { characterMap, characterTable } from './font-characters.js'
import { glyphsOf } from './font-glyphs.js'
import { type Tables, tableOf, tablesOf, writeFont } from './font-tables.js'

/**
 * One TrueType font of several parts of a family, with the letters of all of them.
 *
 * @param latin gives the name, the style and, first of all, the letters
 * @param joined has letters that join: its rules for them are taken over
 */
export function mergeFonts(latin: Buffer, joined: Buffer, others: Buffer[]): Buffer {
  // The glyphs that rules are about keep their numbers.
  const order = [joined, latin, ...others].map(tablesOf)
  const starts = startsOf(order)
  const glyphs = order.flatMap((font, index) => glyphsOf(font, starts[index] ?? 0))
  const characters = new Map<number, number>()
  for (const index of [1, ...others.map((_, at) => at + 2), 0]) {
    const font = order[index]
    if (!font) continue
    for (const [character, glyph] of characterMap(font)) {
      if (!characters.has(character))
        characters.set(character, glyph + (starts[index] ?? 0))
    }
  }
  const [rules, base] = order
  if (!rules || !base) throw new Error('Expected two fonts')
  return writeFont({
    ...taken(base, ['OS/2', 'name', 'post']),
    ...taken(rules, ['GDEF', 'GPOS', 'GSUB']),
    ...glyphTables(base, glyphs),
    cmap: characterTable(characters),
  })
}

/** The number of the first glyph of each font in the merged one. */
function startsOf(fonts: Tables[]): number[] {
  let next = 0
  return fonts.map((font) => {
    const start = next
    next += tableOf(font, 'maxp').readUInt16BE(4)
    return start
  })
}

function taken(font: Tables, tags: string[]): Record<string, Buffer> {
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const table = font.get(tag)
      return table ? [[tag, table]] : []
    }),
  )
}

function glyphTables(
  base: Tables,
  glyphs: { outline: Buffer; metrics: Buffer }[],
): Record<string, Buffer> {
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) =>
    Buffer.from(tableOf(base, tag)),
  )
  if (!head || !hhea || !maxp) throw new Error('Expected a font')
  head.writeInt16BE(1, 50)
  hhea.writeUInt16BE(glyphs.length, 34)
  maxp.writeUInt16BE(glyphs.length, 4)
  const loca = Buffer.alloc((glyphs.length + 1) * 4)
  let offset = 0
  glyphs.forEach(({ outline }, index) => {
    offset += outline.length
    loca.writeUInt32BE(offset, (index + 1) * 4)
  })
  const glyf = Buffer.concat(glyphs.map(({ outline }) => outline))
  const hmtx = Buffer.concat(glyphs.map(({ metrics }) => metrics))
  return { head, hhea, maxp, loca, glyf, hmtx }
}

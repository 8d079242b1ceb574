import { type Tables, tableOf } from './font-tables.js'

/** A glyph of a TrueType font: its outline, and its entry in `hmtx`. */
export interface Glyph {
  outline: Buffer
  metrics: Buffer
}

/**
 * The glyphs of a font (OpenType, `glyf`, `loca`, `hmtx`).
 *
 * @param shift is added to the numbers by which glyphs are made of others
 */
export function glyphsOf(font: Tables, shift: number): Glyph[] {
  const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((tag) => tableOf(font, tag))
  if (!glyf || !loca || !hmtx) throw new Error('Expected a TrueType font')
  const isLong = tableOf(font, 'head').readInt16BE(50) === 1
  const offset = (index: number) =>
    isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2
  const measured = tableOf(font, 'hhea').readUInt16BE(34)
  return Array.from({ length: tableOf(font, 'maxp').readUInt16BE(4) }, (_, index) => {
    const outline = Buffer.from(glyf.subarray(offset(index), offset(index + 1)))
    if (outline.length > 10 && outline.readInt16BE(0) < 0) shiftParts(outline, shift)
    return { outline, metrics: metricsOf(hmtx, index, measured) }
  })
}

/** After the last width, which holds for the rest, there are left bearings only. */
function metricsOf(hmtx: Buffer, index: number, measured: number): Buffer {
  if (index < measured) return hmtx.subarray(index * 4, index * 4 + 4)
  const width = hmtx.subarray((measured - 1) * 4, (measured - 1) * 4 + 2)
  const bearing = measured * 4 + (index - measured) * 2
  return Buffer.concat([width, hmtx.subarray(bearing, bearing + 2)])
}

const flags = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 }

function shiftParts(outline: Buffer, shift: number): void {
  let at = 10
  let flag: number
  do {
    flag = outline.readUInt16BE(at)
    outline.writeUInt16BE(outline.readUInt16BE(at + 2) + shift, at + 2)
    at += 4 + (flag & flags.words ? 4 : 2)
    if (flag & flags.scale) at += 2
    else if (flag & flags.twoScales) at += 4
    else if (flag & flags.matrix) at += 8
  } while (flag & flags.more)
}

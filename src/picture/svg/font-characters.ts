import { type Tables, tableOf } from './font-tables.js'

/** The glyph of each character (OpenType, `cmap`, formats 4 and 12). */
export function characterMap(font: Tables): Map<number, number> {
  const cmap = tableOf(font, 'cmap')
  const found = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) readSegments(table, found)
    else if (format === 12) readGroups(table, found)
  }
  return found
}

function readSegments(table: Buffer, found: Map<number, number>): void {
  const size = table.readUInt16BE(6)
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at)
    const start = table.readUInt16BE(16 + size + at)
    const delta = table.readUInt16BE(16 + 2 * size + at)
    const place = 16 + 3 * size + at
    const range = table.readUInt16BE(place)
    for (let character = start; character <= end && character < 0xffff; character++) {
      const stored =
        range === 0
          ? character
          : table.readUInt16BE(place + range + (character - start) * 2)
      const glyph = range !== 0 && stored === 0 ? 0 : (stored + delta) & 0xffff
      if (glyph !== 0) found.set(character, glyph)
    }
  }
}

function readGroups(table: Buffer, found: Map<number, number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + group * 12
    const start = table.readUInt32BE(at)
    const end = table.readUInt32BE(at + 4)
    for (let character = start; character <= end; character++)
      found.set(character, table.readUInt32BE(at + 8) + character - start)
  }
}

/** A table in format 12, for Windows and full Unicode. */
export function characterTable(characters: ReadonlyMap<number, number>): Buffer {
  const sorted = [...characters].sort(([one], [other]) => one - other)
  const table = Buffer.alloc(28 + sorted.length * 12)
  const values = [
    [1, 2],
    [3, 4],
    [10, 6],
  ] as const
  for (const [value, at] of values) table.writeUInt16BE(value, at)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(16 + sorted.length * 12, 16)
  table.writeUInt32BE(sorted.length, 24)
  sorted.forEach(([character, glyph], index) => {
    const at = 28 + index * 12
    table.writeUInt32BE(character, at)
    table.writeUInt32BE(character, at + 4)
    table.writeUInt32BE(glyph, at + 8)
  })
  return table
}

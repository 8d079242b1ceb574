import { inflateSync } from 'node:zlib'

/**
 * Unpacks a font in the Web Open Font Format 1.0 (W3C, 2012) to OpenType, so
 * that no decoder of the second version has to be loaded.
 */
export function readWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const font = Buffer.alloc(woff.readUInt32BE(16))
  woff.copy(font, 0, 4, 8)
  font.writeUInt16BE(count, 4)
  let offset = 12 + count * 16
  for (let index = 0; index < count; index++) {
    const entry = 44 + index * 20
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at))
    const bytes = woff.subarray(start, (start ?? 0) + (packed ?? 0))
    const table = packed === length ? bytes : inflateSync(bytes)
    table.copy(font, offset)
    const record = 12 + index * 16
    woff.copy(font, record, entry, entry + 4)
    woff.copy(font, record + 4, entry + 16, entry + 20)
    font.writeUInt32BE(offset, record + 8)
    font.writeUInt32BE(table.length, record + 12)
    offset += (table.length + 3) & ~3
  }
  return font
}

/** The tables of an OpenType font by their tag. */
export type Tables = ReadonlyMap<string, Buffer>

export function tablesOf(font: Buffer): Tables {
  const count = font.readUInt16BE(4)
  const entries = Array.from({ length: count }, (_, index): [string, Buffer] => {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    const table = font.subarray(start, start + font.readUInt32BE(at + 12))
    return [font.toString('latin1', at, at + 4), table]
  })
  return new Map(entries)
}

export function tableOf(font: Tables, tag: string): Buffer {
  const table = font.get(tag)
  if (!table) throw new Error(`Expected a font with a table ${tag}`)
  return table
}

/** A font of tables; checksums, which the drawer does not look at, are left out. */
export function writeFont(tables: Record<string, Buffer>): Buffer {
  const sorted = Object.entries(tables).sort(([one], [other]) => (one < other ? -1 : 1))
  const head = Buffer.alloc(12 + sorted.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(sorted.length, 4)
  let offset = head.length
  const bodies = sorted.map(([tag, bytes], index) => {
    const at = 12 + index * 16
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    const whole = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    offset += whole.length
    return whole
  })
  return Buffer.concat([head, ...bodies])
}

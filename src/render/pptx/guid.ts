import { createHash } from 'node:crypto'

/**
 * A GUID that follows from the content named, after UUID version 5; upper case in
 * braces, the only form that ST_Guid allows (hazards R19 and D3).
 */
export function guid(...content: string[]): string {
  const hash = createHash('sha1').update(content.join('\0')).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex', 0, 16).toUpperCase()
  return `{${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}}`
}

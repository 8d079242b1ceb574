/** Chunks that note something beside the picture: texts, time, camera. */
const notes = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'])

/**
 * A PNG without texts, time and place of its making (PNG, third edition, 11.3). One whose
 * chunks cannot be told apart stays as it is.
 */
export function barePng(source: Uint8Array): Uint8Array {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length)
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) return source
    if (!notes.has(type)) kept.push(bytes.subarray(at, end))
    at = end
    // What is appended to a picture is no part of it.
    if (type === 'IEND') break
  }
  const bare = Buffer.concat(kept)
  return bare.length === bytes.length ? source : bare
}

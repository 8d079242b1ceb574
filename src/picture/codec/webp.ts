import { loadWasm } from './load-wasm.js'
import { bufferOf, type Pixels } from './pixels.js'

export async function decodeWebp(bytes: Uint8Array): Promise<Pixels> {
  const { default: decode, init } = await import('@jsquash/webp/decode.js')
  await init(await loadWasm('@jsquash/webp/codec/dec/webp_dec.wasm'))
  return decode(bufferOf(bytes))
}

/** What the container says (RFC 9649): pictures that move, and how they are stored. */
export function webpKind(bytes: Uint8Array): { moves: boolean; lossless: boolean } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const chunk = text.toString('latin1', 12, 16)
  const moves = chunk === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0
  return { moves, lossless: text.indexOf('VP8L', 12, 'latin1') >= 0 && !hasLossy(text) }
}

function hasLossy(bytes: Buffer): boolean {
  return bytes.indexOf('VP8 ', 12, 'latin1') >= 0
}

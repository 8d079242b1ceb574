import { loadWasm } from './load-wasm.js'
import { bufferOf, type Pixels } from './pixels.js'

/** Of 100: above it, files grow and nobody sees why. */
const quality = 85

/** The pixels of a JPEG as they are stored, not turned. */
export async function decodeJpeg(bytes: Uint8Array): Promise<Pixels> {
  const { default: decode, init } = await import('@jsquash/jpeg/decode.js')
  await init(await loadWasm('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'))
  return decode(bufferOf(bytes), { preserveOrientation: false })
}

export async function encodeJpeg(pixels: Pixels): Promise<Uint8Array> {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js')
  await init(await loadWasm('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'))
  return new Uint8Array(await encode(pixels as Parameters<typeof encode>[0], { quality }))
}

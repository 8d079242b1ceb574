import { loadWasm } from './load-wasm.js'
import { bufferOf, type Pixels } from './pixels.js'

const wasm = '@jsquash/png/codec/pkg/squoosh_png_bg.wasm'

export async function decodePng(bytes: Uint8Array): Promise<Pixels> {
  const { default: decode, init } = await import('@jsquash/png/decode.js')
  await init(await loadWasm(wasm))
  return decode(bufferOf(bytes))
}

export async function encodePng(pixels: Pixels): Promise<Uint8Array> {
  const { default: encode, init } = await import('@jsquash/png/encode.js')
  await init(await loadWasm(wasm))
  return new Uint8Array(await encode(pixels as Parameters<typeof encode>[0]))
}

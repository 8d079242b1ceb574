import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** What HarfBuzz's subsetter exports; pointers into its memory are numbers. */
interface Subsetter {
  memory: WebAssembly.Memory
  _initialize?(): void
  malloc(size: number): number
  hb_blob_create(
    data: number,
    length: number,
    mode: number,
    user: number,
    destroy: number,
  ): number
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, code: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_unicode_set(input: number): number
  hb_subset_or_fail(face: number, input: number): number
}

const require = createRequire(import.meta.url)
const writable = 2

/**
 * A font with the glyphs for some characters only, and those that its tables make of them:
 * the high brackets and the small letters of formulas are among these.
 *
 * @param font OpenType
 */
export async function subsetFont(font: Buffer, codes: Iterable<number>): Promise<Buffer> {
  const hb = await loadSubsetter()
  const face = hb.hb_face_create(blobOf(font, hb), 0)
  const input = hb.hb_subset_input_create_or_fail()
  const set = hb.hb_subset_input_unicode_set(input)
  for (const code of codes) hb.hb_set_add(set, code)
  const subset = hb.hb_subset_or_fail(face, input)
  if (input === 0 || subset === 0) throw new Error('Cannot make a subset of a font')
  const blob = hb.hb_face_reference_blob(subset)
  const start = hb.hb_blob_get_data(blob, 0)
  // An instance serves one font: its memory goes as a whole.
  return Buffer.from(
    new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)).slice(),
  )
}

async function loadSubsetter(): Promise<Subsetter> {
  const path = require
    .resolve('harfbuzzjs')
    .replace(/index\.\w+$/, 'harfbuzz-subset.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(path), {})
  const hb = instance.exports as unknown as Subsetter
  hb._initialize?.()
  return hb
}

function blobOf(font: Buffer, hb: Subsetter): number {
  const data = hb.malloc(font.length)
  new Uint8Array(hb.memory.buffer).set(font, data)
  return hb.hb_blob_create(data, font.length, writable, 0, 0)
}

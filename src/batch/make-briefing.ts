import { relative, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { loadBrand } from '../files/find-brand.js'
import type { Found } from '../files/find-briefings.js'
import { noteInput } from '../files/inputs.js'
import { type BuildOptions, type BuildResult, build } from '../pipeline.js'
import { type Entry, entryOf } from './entry.js'
import { type FileState, hashOf, isSince, stampOf } from './file-state.js'
import { type BuildRecord, writeRecord } from './record.js'
import { writeCover } from './write-gallery.js'

/** How the briefings of a batch are built, as plain data that goes from thread to thread. */
export interface BatchOptions extends Omit<BuildOptions, 'brand'> {
  /** Path of a PowerPoint file: what is in it is large, and each thread reads it once. */
  brandPath?: string
  /** Of this program and its options, where what was built is recorded. */
  key?: string
}

/** What was made of one briefing. */
export interface Made {
  entry: Entry
}

/**
 * Builds one briefing of a batch, and records what it was built of.
 *
 * @throws BrandError where the brand cannot be used
 */
export async function makeBriefing(
  found: Found,
  { brandPath, key, ...options }: BatchOptions,
): Promise<Made> {
  const start = Date.now()
  const brand = brandPath === undefined ? undefined : await loadBrand(brandPath)
  const result = await build(found, { ...options, ...(brand && { brand }) })
  const entry = entryOf(result)
  if (brandPath !== undefined) noteInput(result.file, brandPath)
  if (key !== undefined && entry.ok)
    recordBuild(found, entry, result, { out: options.out, key, start })
  return { entry }
}

function recordBuild(
  { name }: Found,
  { file: _, ok: __, outputs: paths, blocks, ...told }: Entry,
  { file, card }: BuildResult,
  { out, key, start }: { out: string; key: string; start: number },
): void {
  const inputs = statesOf(inputsOf(file), out)
  // Of what was written in the meantime nobody knows which state was read.
  const isKnown =
    !file.data.isUnsettled && !inputs.some(({ stamp }) => isSince(stamp, start))
  const record: BuildRecord = {
    key: isKnown ? key : '',
    inputs,
    outputs: statesOf(paths, out),
    told,
  }
  const cover = card && writeCover(out, name, card.cover)
  const [state] = cover === undefined ? [] : statesOf([cover], out)
  const shown = card && state && { card: card.card, cover: state }
  writeRecord(out, name, { ...record, ...(shown && { shown }) }, blocks)
}

/** All files that it depends on, the briefing first. */
function inputsOf(file: VFile): string[] {
  return [...new Set([resolve(file.path), ...(file.data.inputs ?? [])])]
}

function statesOf(paths: string[], out: string): FileState[] {
  return paths.map((path) => {
    const stamp = stampOf(path)
    return { path: relative(out, path), stamp, hash: hashOf(path, stamp) }
  })
}

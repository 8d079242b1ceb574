import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { VFile } from 'vfile'
import { BrandError } from '../brand/errors.js'
import { readBrand } from '../brand/read-brand.js'
import { unusableBrand } from '../diagnostics/brand.js'
import type { Brand } from '../model/brand.js'
import type { Position } from '../model/position.js'
import { causeOf, codeOf } from './cause.js'
import { insideFolder } from './inside-folder.js'
import { readWithin } from './read-within.js'

/** Bytes; templates with many photographs have some ten million. */
const largest = 200_000_000

/** The brand that was read last, which most often is that of the next briefing, too. */
let latest: { path: string; time: number; size: number; brand: Brand } | undefined

/**
 * Reads the look of a PowerPoint file.
 *
 * @throws BrandError that says in words why the file cannot be used
 */
export async function loadBrand(path: string): Promise<Brand> {
  try {
    const { mtimeMs: time, size } = await stat(path)
    if (latest?.path === path && latest.time === time && latest.size === size)
      return latest.brand
    const bytes = await readWithin(path, largest)
    if ('cause' in bytes) throw new BrandError(bytes.cause)
    const brand = readBrand(bytes, basename(path))
    latest = { path, time, size, brand }
    return brand
  } catch (error) {
    if (error instanceof BrandError || codeOf(error) === '') throw error
    throw new BrandError(causeOf(error), { cause: error })
  }
}

/**
 * The brand that a briefing names, from its own folder or below, if it names one; one
 * that cannot be used fails the file.
 *
 * @param place of the name in the front matter
 */
export async function findBrand(
  name: string | undefined,
  file: VFile,
  place?: Position,
): Promise<Brand | undefined> {
  if (name === undefined) return undefined
  const found = await insideFolder(name, file)
  if ('cause' in found) return unusableBrand(file, name, found.cause, place)
  try {
    return await loadBrand(found.path)
  } catch (error) {
    if (error instanceof BrandError) unusableBrand(file, name, error.message, place)
    throw error
  }
}

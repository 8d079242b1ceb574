import { loadBrand } from '../files/find-brand.js'
import type { Found } from '../files/find-briefings.js'
import { type BuildOptions, build } from '../pipeline.js'
import { type Entry, entryOf } from './entry.js'

/** How the briefings of a batch are built, as plain data that goes from thread to thread. */
export interface BatchOptions extends Omit<BuildOptions, 'brand'> {
  /** Path of a PowerPoint file: what is in it is large, and each thread reads it once. */
  brandPath?: string
}

/** What was made of one briefing. */
export interface Made {
  entry: Entry
}

/**
 * Builds one briefing of a batch.
 *
 * @throws BrandError where the brand cannot be used
 */
export async function makeBriefing(
  found: Found,
  { brandPath, ...options }: BatchOptions,
): Promise<Made> {
  const brand = brandPath === undefined ? undefined : await loadBrand(brandPath)
  return { entry: entryOf(await build(found, { ...options, ...(brand && { brand }) })) }
}

import type { Found } from '../files/find-briefings.js'

/**
 * The briefings that paths name: files, and all `.md` and `.markdown` files below folders,
 * in the order of their names.
 */
export async function findBriefings(paths: readonly string[]): Promise<Found[]> {
  const files = await import('../files/find-briefings.js')
  return files.findBriefings(paths)
}

import { readFile, stat } from 'node:fs/promises'
import type { VFile } from 'vfile'
import { cleanedPicture, missingPicture } from '../diagnostics/files.js'
import type { Picture } from '../model/block.js'
import type { Briefing } from '../model/briefing.js'
import { mapPictures, picturesOf } from '../model/pictures.js'
import type { Outcome } from '../picture/outcome.js'
import { readPicture } from '../picture/read-picture.js'
import { causeOf } from './cause.js'
import { insideFolder } from './inside-folder.js'

/** Bytes. */
const largest = 50_000_000

/**
 * Reads the pictures that a briefing names, from its own folder and below. One
 * that cannot be shown is a warning; its alternative text takes its place.
 */
export async function readPictures(briefing: Briefing, file: VFile): Promise<Briefing> {
  const outcomes = new Map<string, Outcome>()
  for (const { source } of picturesOf(briefing)) {
    if (!outcomes.has(source)) outcomes.set(source, await readSource(source, file))
  }
  if (outcomes.size === 0) return briefing
  return mapPictures(briefing, (picture): Picture => {
    const { source, position } = picture
    const outcome = outcomes.get(source) ?? { cause: 'no such file' }
    if ('cause' in outcome) {
      missingPicture(file, source, outcome.cause, position)
      return picture
    }
    const { image, removed } = outcome
    if (removed.length > 0) cleanedPicture(file, source, removed, position)
    return { ...picture, image }
  })
}

/** The picture that a briefing names by a path, or why there is none. */
export async function readSource(source: string, file: VFile): Promise<Outcome> {
  const found = await insideFolder(source, file)
  if ('cause' in found) return found
  try {
    const stats = await stat(found.path)
    if (stats.isDirectory()) return { cause: 'it is a folder' }
    if (!stats.isFile()) return { cause: 'it is no file' }
    if (stats.size > largest) return { cause: 'it is larger than 50 MB' }
    return await readPicture(await readFile(found.path))
  } catch (error) {
    return { cause: causeOf(error) }
  }
}

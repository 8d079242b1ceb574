import type { VFile } from 'vfile'
import { cleanedPicture, missingPicture } from '../diagnostics/files.js'
import type { Picture } from '../model/block.js'
import type { Briefing } from '../model/briefing.js'
import { mapPictures, picturesOf } from '../model/pictures.js'
import type { Outcome } from '../picture/outcome.js'
import type { PictureAccess } from './picture-access.js'
import { readSource } from './read-source.js'

/**
 * Reads the pictures that a briefing names, from where it may read them. One
 * that cannot be shown is a warning; its alternative text takes its place.
 */
export async function readPictures(
  briefing: Briefing,
  file: VFile,
  access: PictureAccess = {},
): Promise<Briefing> {
  const outcomes = new Map<string, Outcome>()
  for (const { source, position } of picturesOf(briefing)) {
    if (!outcomes.has(source))
      outcomes.set(source, await readSource(source, file, access, position))
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

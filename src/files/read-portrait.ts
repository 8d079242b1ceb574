import type { VFile } from 'vfile'
import { cleanedPicture, missingPortrait } from '../diagnostics/files.js'
import type { Briefing } from '../model/briefing.js'
import type { Position } from '../model/position.js'
import type { PictureAccess } from './picture-access.js'
import { readSource } from './read-source.js'

const start = { line: 1, column: 1 }

/**
 * Reads the portrait that the front matter names for the cover, as other pictures are
 * read. Of one that cannot be shown a message tells, and the cover does without it.
 */
export async function readPortrait(
  briefing: Briefing,
  source: string | undefined,
  file: VFile,
  place: Position = { start, end: start },
  access: PictureAccess = {},
): Promise<Briefing> {
  if (source === undefined) return briefing
  const outcome = await readSource(source, file, access, place)
  if ('cause' in outcome) {
    missingPortrait(file, source, outcome.cause, place)
    return briefing
  }
  const { image, removed } = outcome
  if (removed.length > 0) cleanedPicture(file, source, removed, place)
  return { ...briefing, metadata: { ...briefing.metadata, portrait: image } }
}

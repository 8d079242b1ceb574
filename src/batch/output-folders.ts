import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Found } from '../files/find-briefings.js'
import { mendLeftOvers } from '../files/left-overs.js'
import { recordFolder } from './record.js'
import { coverFolder } from './write-gallery.js'

/**
 * Whether it is recorded of what the outputs are built: with the first build of more than
 * one briefing into a folder, and then always. A single deck leaves nothing beside itself.
 */
export function isRecorded(briefings: readonly Found[], out: string): boolean {
  return briefings.length > 1 || existsSync(recordFolder(out))
}

/** Mends what builds that were killed have left where this one writes. */
export function mendLeftOversOf(briefings: readonly Found[], out: string): void {
  const now = Date.now()
  const folders = new Set(
    briefings.flatMap(({ name }) =>
      [out, recordFolder(out), join(out, coverFolder)].map((folder) =>
        dirname(join(folder, name)),
      ),
    ),
  )
  for (const folder of folders) mendLeftOvers(folder, now)
}

import type { VFile } from 'vfile'
import { lockedPicture } from '../diagnostics/files.js'
import type { Position } from '../model/position.js'
import type { Outcome } from '../picture/outcome.js'
import { readPicture } from '../picture/read-picture.js'
import { noteUnsettled } from './inputs.js'
import { insideFolder } from './inside-folder.js'
import type { PictureAccess } from './picture-access.js'
import { readWithin } from './read-within.js'
import { readRemote } from './remote/read-remote.js'

/** Bytes. */
const largest = 50_000_000

/**
 * The picture that a briefing names by a path, or by an address where the caller allows
 * it; or why there is none.
 *
 * @param place where it is named
 */
export async function readSource(
  source: string,
  file: VFile,
  access: PictureAccess,
  place: Position,
): Promise<Outcome> {
  const bytes = /^https?:/i.test(source)
    ? await bytesOfWeb(source, file, access, place)
    : await bytesOfFile(source, file, access)
  return 'cause' in bytes ? bytes : readPicture(bytes)
}

async function bytesOfWeb(
  source: string,
  file: VFile,
  { cache }: PictureAccess,
  place: Position,
): Promise<Uint8Array | { cause: string }> {
  if (cache === undefined)
    return { cause: 'it is on the web, and is only loaded with `--allow-remote`' }
  const remote = await readRemote(source, file, cache, largest)
  if ('cause' in remote) {
    noteUnsettled(file)
    return remote
  }
  if (remote.isNew) lockedPicture(file, source, place)
  return remote.bytes
}

async function bytesOfFile(
  source: string,
  file: VFile,
  { assets }: PictureAccess,
): Promise<Uint8Array | { cause: string }> {
  const found = await insideFolder(source, file, assets)
  return 'cause' in found ? found : readWithin(found.path, largest)
}

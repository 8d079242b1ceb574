import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { VFile } from 'vfile'
import { measurePicture } from '../../picture/measure-picture.js'
import { causeOf } from '../cause.js'
import { noteInput } from '../inputs.js'
import { temporaryName } from '../temporary-name.js'
import { download } from './download.js'
import { lockName, readLock, writeLock } from './lock-file.js'

/** A picture of the web, and whether it is new to the lock file. */
export type Remote = { bytes: Uint8Array; isNew: boolean } | { cause: string }

/**
 * A picture of the web, from the cache where the lock file beside the briefing knows it,
 * else loaded and noted there. One that is no longer what the lock file says is refused:
 * the same briefing gives the same deck.
 *
 * @param cache folder that keeps pictures by their SHA-256
 * @param largest bytes
 */
export async function readRemote(
  address: string,
  file: VFile,
  cache: string,
  largest: number,
): Promise<Remote> {
  const path = join(dirname(file.path), lockName)
  noteInput(file, path)
  const locked = await readLock(path)
  if (!locked) return { cause: `\`${lockName}\` beside the briefing cannot be read` }
  const known = locked.get(address)
  const kept = known === undefined ? undefined : await readCached(cache, known)
  if (kept) return { bytes: kept, isNew: false }
  const bytes = await download(address, largest)
  if ('cause' in bytes) return bytes
  const measured = measurePicture(bytes)
  if ('cause' in measured) return measured
  const hash = hashOf(bytes)
  if (known !== undefined && known !== hash)
    return { cause: `it is another one than \`${lockName}\` says; remove it there` }
  try {
    await keep(bytes, cache, hash)
    // Other threads may have written to it in the meantime.
    if (known === undefined)
      await writeLock(path, ((await readLock(path)) ?? locked).set(address, hash))
  } catch (error) {
    return { cause: `cannot note it: ${causeOf(error)}` }
  }
  return { bytes, isNew: known === undefined }
}

/** What the cache has under a hash, if it is still that. */
async function readCached(cache: string, hash: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(join(cache, hash)).catch(() => undefined)
  return bytes && hashOf(bytes) === hash ? bytes : undefined
}

async function keep(bytes: Uint8Array, cache: string, hash: string): Promise<void> {
  const path = join(cache, hash)
  await mkdir(cache, { recursive: true })
  const temporary = temporaryName(path)
  await writeFile(temporary, bytes)
  await rename(temporary, path)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

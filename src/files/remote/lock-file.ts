import { readFile, rename, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import { codeOf } from '../cause.js'
import { temporaryName } from '../temporary-name.js'

/** Name of the file beside a briefing that says which pictures of the web it has. */
export const lockName = 'deckle.lock.json'

const sha256 = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))

const lock = v.object({
  version: v.literal(1),
  pictures: v.record(v.string(), v.object({ sha256 })),
})

/** SHA-256 of each picture by its address; undefined where the file is no lock file. */
export async function readLock(path: string): Promise<Map<string, string> | undefined> {
  try {
    const { pictures } = v.parse(lock, JSON.parse(await readFile(path, 'utf8')))
    return new Map(Object.entries(pictures).map(([url, entry]) => [url, entry.sha256]))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? new Map() : undefined
  }
}

/** Writes the file, sorted by address, as a whole or not at all. */
export async function writeLock(
  path: string,
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  const sorted = [...hashes].sort(([one], [other]) => (one < other ? -1 : 1))
  const pictures = Object.fromEntries(
    sorted.map(([url, hash]) => [url, { sha256: hash }]),
  )
  const temporary = temporaryName(path)
  await writeFile(temporary, `${JSON.stringify({ version: 1, pictures }, null, 2)}\n`)
  await rename(temporary, path)
}

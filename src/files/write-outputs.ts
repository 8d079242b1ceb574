import { renameSync, rmSync } from 'node:fs'
import { copyFile, link, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { VFile } from 'vfile'
import { unwritableOutput } from '../diagnostics/files.js'
import { causeOf, codeOf } from './cause.js'
import { temporaryName, temporaryNames } from './temporary-name.js'

/** A file to write. */
export interface Output {
  path: string
  content: string | Uint8Array
}

interface Pending extends Output {
  /** Name until all are complete. */
  temporary: string
  /** Another name of the file that was there before. */
  older?: string
  /** Whether there was none. */
  isFirst?: boolean
}

/**
 * Writes the outputs of a briefing, all or none: first each under a temporary
 * name beside its place, then all are renamed, without anything in between. What was
 * there before stays as it was where that fails; `mendLeftOvers` completes what was ended
 * between two names.
 *
 * @throws VFileMessage that is on the file, too
 */
export async function writeOutputs(outputs: Output[], file: VFile): Promise<void> {
  const names = temporaryNames(outputs.map(({ path }) => path))
  const pending = outputs.map((output, index): Pending => {
    return { ...output, temporary: names[index] ?? '' }
  })
  const placed: Pending[] = []
  let current = pending[0]
  try {
    for (current of pending) await writeBeside(current)
    // Once the last one is in its place there is nothing to take back.
    for (current of pending.slice(0, -1)) await keepOlder(current)
    for (current of pending) {
      renameSync(current.temporary, current.path)
      placed.push(current)
    }
  } catch (error) {
    placed.toReversed().forEach(takeBack)
    unwritableOutput(file, current?.path ?? '', causeOf(error))
  } finally {
    await discard(pending)
  }
}

/** Nearly all that can go wrong is to go wrong here, before the first older file is gone. */
async function writeBeside({ path, content, temporary }: Pending): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(temporary, content)
  await refuseFolder(path)
}

async function refuseFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (isFolder)
    throw Object.assign(new Error('A folder is in its place'), { code: 'EISDIR' })
}

/**
 * Gives an older file a second name, or a copy where the file system knows no such names.
 * Where neither can be made the new file is written all the same.
 */
async function keepOlder(pending: Pending): Promise<void> {
  const { path } = pending
  const older = temporaryName(path)
  try {
    await link(path, older).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') throw error
      return copyFile(path, older)
    })
    pending.older = older
  } catch (error) {
    pending.isFirst = codeOf(error) === 'ENOENT'
    await rm(older, { force: true }).catch(() => {})
  }
}

function takeBack({ path, older, isFirst }: Pending): void {
  try {
    if (older !== undefined) renameSync(older, path)
    else if (isFirst) rmSync(path)
  } catch {
    // Another program has opened it in the meantime.
  }
}

/** The first one last: `mendLeftOvers` takes others without it for complete. */
async function discard(pending: Pending[]): Promise<void> {
  for (const { temporary, older } of pending.toReversed())
    for (const path of [temporary, ...(older === undefined ? [] : [older])])
      await rm(path, { force: true }).catch(() => {})
}

import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { VFile } from 'vfile'
import { unwritableOutput } from '../diagnostics/files.js'
import { causeOf } from './cause.js'
import { temporaryName } from './temporary-name.js'

/** A file to write. */
export interface Output {
  path: string
  content: string | Uint8Array
}

interface Pending extends Output {
  /** Name until it is complete. */
  temporary: string
}

/**
 * Writes the outputs of a briefing, all or none: first each under a temporary
 * name beside its place, then all are renamed. What was there before stays
 * as it was where that fails.
 *
 * @throws VFileMessage that is on the file, too
 */
export async function writeOutputs(outputs: Output[], file: VFile): Promise<void> {
  const pending = outputs.map((output) => ({
    ...output,
    temporary: temporaryName(output.path),
  }))
  for (const step of [writeBeside, putInPlace]) {
    for (const output of pending) {
      try {
        await step(output)
      } catch (error) {
        await discard(pending)
        unwritableOutput(file, output.path, causeOf(error))
      }
    }
  }
}

/** Whatever can go wrong is to go wrong here, before the first older file is gone. */
async function writeBeside({ path, content, temporary }: Pending): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(temporary, content)
  await refuseFolder(path)
}

function putInPlace({ path, temporary }: Pending): Promise<void> {
  return rename(temporary, path)
}

async function refuseFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (isFolder)
    throw Object.assign(new Error('A folder is in its place'), { code: 'EISDIR' })
}

async function discard(pending: Pending[]): Promise<void> {
  await Promise.all(
    pending.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})),
  )
}

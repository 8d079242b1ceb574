import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { VFile } from 'vfile'
import { unwritableOutput } from '../diagnostics/files.js'
import { causeOf } from './cause.js'

/** A file to write. */
export interface Output {
  path: string
  content: string | Uint8Array
}

/**
 * Writes the outputs of a briefing, all or none: first each under a temporary
 * name beside its place, then all are renamed. What was there before stays
 * as it was where that fails.
 *
 * @throws VFileMessage that is on the file, too
 */
export async function writeOutputs(outputs: Output[], file: VFile): Promise<void> {
  const pending: { temporary: string; path: string }[] = []
  for (const { path, content } of outputs) {
    const temporary = `${path}.${randomUUID()}.tmp`
    pending.push({ temporary, path })
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(temporary, content)
    } catch (error) {
      await discard(pending)
      unwritableOutput(file, path, causeOf(error))
    }
  }
  for (const { temporary, path } of pending) {
    try {
      await rename(temporary, path)
    } catch (error) {
      await discard(pending)
      unwritableOutput(file, path, causeOf(error))
    }
  }
}

async function discard(pending: { temporary: string }[]): Promise<void> {
  await Promise.all(
    pending.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})),
  )
}

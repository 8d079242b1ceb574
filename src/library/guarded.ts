import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { internalError } from '../diagnostics/internal.js'

/** What work on a file gives; undefined where it fails, which is a message on the file. */
export async function guarded<Result>(
  file: VFile,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof VFileMessage)) internalError(file, error)
    return undefined
  }
}

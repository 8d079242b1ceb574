import { realpath } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { causeOf } from './cause.js'

/**
 * The real path of a file that a briefing names: in the briefing's own folder or
 * below, symbolic links followed. Else why it is not read, in words.
 */
export async function insideFolder(
  name: string,
  file: VFile,
): Promise<{ path: string } | { cause: string }> {
  if (/^[a-z][a-z\d+.-]*:/i.test(name))
    return { cause: 'only files beside the briefing are read' }
  try {
    const folder = await realpath(dirname(resolve(file.path)))
    const path = await realpath(resolve(folder, decoded(name)))
    const below = relative(folder, path)
    return below.startsWith(`..${sep}`) || below === '..'
      ? { cause: 'it is outside the folder of the briefing' }
      : { path }
  } catch (error) {
    return { cause: causeOf(error) }
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

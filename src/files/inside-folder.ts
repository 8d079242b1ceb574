import { realpath } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { causeOf } from './cause.js'
import { noteInput } from './inputs.js'

/**
 * The real path of a file that a briefing names: in the briefing's own folder or
 * below, symbolic links followed. Else why it is not read, in words.
 *
 * @param assets another folder where it may be
 */
export async function insideFolder(
  name: string,
  file: VFile,
  assets?: string,
): Promise<{ path: string } | { cause: string }> {
  if (/^[a-z][a-z\d+.-]*:/i.test(name))
    return { cause: 'only files beside the briefing are read' }
  const folders = [dirname(resolve(file.path)), ...(assets === undefined ? [] : [assets])]
  const found: ({ path: string } | { cause: string })[] = []
  noteInput(file, ...folders.map((folder) => resolve(folder, decoded(name))))
  for (const folder of folders) found.push(await below(folder, decoded(name), folders))
  const [first] = [...found.filter((one) => 'path' in one), ...found]
  return first ?? { cause: 'no such file' }
}

/** A file by its path from a folder, if it lies in one of those allowed. */
async function below(
  folder: string,
  name: string,
  allowed: string[],
): Promise<{ path: string } | { cause: string }> {
  try {
    const path = await realpath(resolve(await realpath(folder), name))
    for (const one of allowed) if (isBelow(await realpath(one), path)) return { path }
    return {
      cause:
        allowed.length > 1
          ? 'it is outside the folder of the briefing and that of `--assets`'
          : 'it is outside the folder of the briefing',
    }
  } catch (error) {
    return { cause: causeOf(error) }
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

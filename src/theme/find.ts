import type { VFile } from 'vfile'
import { unusable } from '../diagnostics/files.js'
import { noteInput } from '../files/inputs.js'
import type { Position } from '../model/position.js'
import type { Theme } from '../model/theme.js'
import { MalformedThemeError, UnknownThemeError } from './errors.js'
import { listThemes, loadTheme, loadThemeFile } from './load.js'

/**
 * The theme that a briefing names; one that cannot be used fails the file.
 *
 * @param place of the name in the front matter
 */
export function findTheme(name: string, file: VFile, place?: Position): Promise<Theme> {
  return orFail(loadTheme(name), file, place)
}

/** The theme of a template that has one of its own; one that cannot be used fails the file. */
export function findThemeFile(name: string, path: string, file: VFile): Promise<Theme> {
  noteInput(file, path)
  return orFail(loadThemeFile(name, path), file)
}

async function orFail(
  loading: Promise<Theme>,
  file: VFile,
  place?: Position,
): Promise<Theme> {
  try {
    return await loading
  } catch (error) {
    if (error instanceof UnknownThemeError || error instanceof MalformedThemeError) {
      unusable(file, 'theme', error.message, await listThemes(), place)
    }
    throw error
  }
}

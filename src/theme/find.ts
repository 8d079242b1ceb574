import type { VFile } from 'vfile'
import { unusable } from '../diagnostics/files.js'
import type { Position } from '../model/position.js'
import type { Theme } from '../model/theme.js'
import { MalformedThemeError, UnknownThemeError } from './errors.js'
import { listThemes, loadTheme } from './load.js'

/**
 * The theme that a briefing names; one that cannot be used fails the file.
 *
 * @param place of the name in the front matter
 */
export async function findTheme(
  name: string,
  file: VFile,
  place?: Position,
): Promise<Theme> {
  try {
    return await loadTheme(name)
  } catch (error) {
    if (error instanceof UnknownThemeError || error instanceof MalformedThemeError) {
      unusable(file, 'theme', error.message, await listThemes(), place)
    }
    throw error
  }
}

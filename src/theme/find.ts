import type { VFile } from 'vfile'
import { unusable } from '../diagnostics/files.js'
import type { Theme } from '../model/theme.js'
import { MalformedThemeError, UnknownThemeError } from './errors.js'
import { loadTheme } from './load.js'

/** The theme that a briefing names; one that cannot be used fails the file. */
export async function findTheme(name: string, file: VFile): Promise<Theme> {
  try {
    return await loadTheme(name)
  } catch (error) {
    if (error instanceof UnknownThemeError || error instanceof MalformedThemeError) {
      unusable(file, 'theme', error.message)
    }
    throw error
  }
}

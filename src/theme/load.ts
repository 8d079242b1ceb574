import { readdir, readFile } from 'node:fs/promises'
import type { Theme } from '../model/theme.js'
import { packageRoot } from '../package-root.js'
import { MalformedThemeError, UnknownThemeError } from './errors.js'
import { parseTheme } from './parse.js'

const folder = new URL('templates/themes/', packageRoot)

const extension = '.yaml'

/** Of the package, so that they stay as they are. */
const loaded = new Map<string, Theme>()

/**
 * Loads a theme by its name. Only names of files in the folder of themes are known, so
 * that a briefing cannot name another file.
 */
export async function loadTheme(name: string): Promise<Theme> {
  const theme = loaded.get(name) ?? (await readTheme(name))
  loaded.set(name, theme)
  return theme
}

async function readTheme(name: string): Promise<Theme> {
  const available = await listThemes()
  if (!available.includes(name)) throw new UnknownThemeError(name, available)
  const file = `${name}${extension}`
  return parseTheme(name, file, await readFile(new URL(file, folder), 'utf8'))
}

/**
 * Loads a theme from a file of its own.
 *
 * @param path errors name it
 */
export async function loadThemeFile(name: string, path: string): Promise<Theme> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new MalformedThemeError(path, [
      { line: 1, column: 1, reason: reason === 'ENOENT' ? 'no such file' : reason },
    ])
  })
  return parseTheme(name, path, text)
}

/** Names of the themes that there are, in alphabetical order. */
export async function listThemes(): Promise<string[]> {
  const files = await readdir(folder)
  return files
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort()
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type Configuration, ConfigurationError, readConfiguration } from './read.js'

/** Names that a configuration may have, the one that is looked for first in front. */
const names = ['deckle.config.yaml', 'deckle.config.yml', 'deckle.config.json']

/**
 * The configuration that holds for a file or a folder: the nearest one in its folder or
 * above, if there is any.
 *
 * @throws ConfigurationError where it cannot be read
 */
export async function findConfiguration(
  path: string,
): Promise<Configuration | undefined> {
  let folder = resolve(path)
  for (;;) {
    for (const name of names) {
      const found = await textOf(join(folder, name))
      if (found !== undefined) return readConfiguration(found, shown(join(folder, name)))
    }
    const above = dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
}

/** A path that a configuration names, from its own folder. */
export function besideConfiguration(configuration: Configuration, path: string): string {
  return shown(resolve(dirname(configuration.path), path))
}

/** Every path that the configuration of a folder may have, the nearest first. */
export function configurationPaths(folder: string): string[] {
  const above = dirname(resolve(folder))
  const here = names.map((name) => join(resolve(folder), name))
  return above === resolve(folder) ? here : [...here, ...configurationPaths(above)]
}

async function textOf(path: string): Promise<string | undefined> {
  // Asked of each folder above a briefing, and nearly always in vain.
  if (!existsSync(path)) return undefined
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new ConfigurationError(`Cannot read ${shown(path)}: ${code ?? String(error)}`)
  }
}

/** As people would write it: from the working directory, if it lies there. */
function shown(path: string): string {
  const way = relative('', path)
  return way.startsWith('..') ? path : way || '.'
}

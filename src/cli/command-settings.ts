import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { besideConfiguration, findConfiguration } from '../configuration/find.js'
import { ConfigurationError } from '../configuration/read.js'
import type { Settings } from '../configuration/schema.js'
import type { Console } from './console.js'

/** What a configuration says of a command as a whole. */
export type CommandSettings = Pick<Settings, 'out' | 'formats' | 'strict'>

/**
 * What the configuration of the first path says of outputs; why it cannot be read is
 * printed.
 */
export async function commandSettings(
  [path = '.']: string[],
  console: Console,
): Promise<CommandSettings | 'unusable'> {
  try {
    const configuration = await findConfiguration(await folderOf(path))
    if (!configuration) return {}
    const { out, formats, strict } = configuration.settings
    return {
      ...(out && { out: besideConfiguration(configuration, out) }),
      ...(formats && { formats }),
      ...(strict && { strict }),
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    console.error(`Cannot use the configuration: ${error.message}\n`)
    return 'unusable'
  }
}

/** The folder that a path is, or in which it lies. */
export async function folderOf(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  return isFolder ? path : dirname(path)
}

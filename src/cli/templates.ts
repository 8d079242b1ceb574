import { Command } from 'commander'
import { besideConfiguration, findConfiguration } from '../configuration/find.js'
import { ConfigurationError } from '../configuration/read.js'
import { templateEntries } from '../template/list.js'
import { TemplateError } from '../template/load.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { table } from './text-table.js'

interface Flags {
  json?: true
}

/** `deckle templates` */
export function templatesCommand(
  console: Console,
  exit: (code: number) => void,
): Command {
  return new Command('templates')
    .description('List the templates that there are.')
    .option('--json', 'print the list as JSON')
    .action(async (flags: Flags) => {
      exit(await runTemplates(flags, console))
    })
}

async function runTemplates(flags: Flags, console: Console): Promise<number> {
  try {
    const entries = await templateEntries(await configuredFolders('.'))
    const rows = entries.map(({ name, description, picture }) => [
      name,
      description,
      picture ?? '',
    ])
    console.out(
      flags.json
        ? `${JSON.stringify(entries, null, 2)}\n`
        : `${table(['Template', 'What it is for', 'Picture'], rows).join('\n')}\n`,
    )
    return exitCodes.ok
  } catch (error) {
    if (error instanceof TemplateError) console.error(`${error.message}\n`)
    else if (error instanceof ConfigurationError)
      console.error(`Cannot use the configuration: ${error.message}\n`)
    else throw error
    return exitCodes.failed
  }
}

/** The folders of templates that the configuration of a folder names. */
export async function configuredFolders(folder: string): Promise<string[]> {
  const configuration = await findConfiguration(folder)
  return (configuration?.settings.templates ?? []).map((path) =>
    besideConfiguration(configuration as NonNullable<typeof configuration>, path),
  )
}

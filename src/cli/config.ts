import { dirname } from 'node:path'
import { Command } from 'commander'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { type PlacedFrontMatter, readFrontMatter } from '../briefing/front-matter.js'
import { templateOf } from '../choices.js'
import { templateChoices } from '../configuration/apply.js'
import { explainSettings, type Holding } from '../configuration/explain.js'
import { findConfiguration } from '../configuration/find.js'
import { type Configuration, ConfigurationError } from '../configuration/read.js'
import { readBriefing } from '../files/read-briefing.js'
import { parse } from '../markdown/parse.js'
import { folderOf } from './command-settings.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { refuseEmpty } from './refuse-empty.js'
import { messageReport, toldOf } from './text-report.js'
import { table } from './text-table.js'

interface Flags {
  json?: true
}

/** `deckle config [FILE|FOLDER]` */
export function configCommand(console: Console, exit: (code: number) => void): Command {
  return new Command('config')
    .description('Tell which settings hold for a briefing or a folder, and why.')
    .argument('[path]', 'Markdown file, or a folder', '.')
    .option('--json', 'print the answer as JSON')
    .action(async (path: string, flags: Flags, command: Command) => {
      refuseEmpty([path], command)
      exit(await runConfig(path, flags, console))
    })
}

async function runConfig(path: string, flags: Flags, console: Console): Promise<number> {
  const file = new VFile({ path })
  try {
    const folder = await folderOf(path)
    const written =
      folder === path ? { fields: {}, places: {}, entries: {} } : await headOf(file)
    const configuration = await findConfiguration(folder === path ? path : dirname(path))
    const template = await templateIn(written, configuration, file)
    const held = explainSettings(written, configuration, template)
    console.out(flags.json ? `${JSON.stringify(held, null, 2)}\n` : report(held))
    return exitCodes.ok
  } catch (error) {
    if (error instanceof ConfigurationError)
      console.error(`Cannot use the configuration: ${error.message}\n`)
    else if (error instanceof VFileMessage)
      console.error(messageReport(toldOf(file), false))
    else throw error
    return exitCodes.failed
  }
}

async function headOf(file: VFile): Promise<PlacedFrontMatter> {
  await readBriefing(file)
  return readFrontMatter(parse(file), file)
}

/** The template that holds; one that cannot be used is told of when a briefing is built. */
async function templateIn(
  { fields, places }: PlacedFrontMatter,
  configuration: Configuration | undefined,
  file: VFile,
): Promise<{ name: string; theme: string } | undefined> {
  const named = fields.template ?? configuration?.settings.template
  const choices = configuration ? templateChoices({}, fields, configuration) : {}
  try {
    const { manifest } = await templateOf(
      named === undefined ? {} : { template: named },
      places,
      choices,
      new VFile({ path: file.path }),
    )
    return { name: manifest.name, theme: manifest.theme }
  } catch (error) {
    if (error instanceof VFileMessage) return undefined
    throw error
  }
}

function report(held: Holding[]): string {
  const rows = held.flatMap(({ name, value, from }) =>
    values(name, value).map(([called, text]) => [called, text, from]),
  )
  return `${table(['Setting', 'Value', 'From'], rows).join('\n')}\n`
}

/** Settings inside others have a line each, called as in `check.as-of-months`. */
function values(name: string, value: unknown): [name: string, value: string][] {
  if (Array.isArray(value)) return [[name, value.join(', ')]]
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([inner, one]) => values(`${name}.${inner}`, one))
}

import { Command, InvalidArgumentError, Option } from 'commander'
import type { Shard } from '../files/shard.js'
import { type FormatName, formats, usualFormats } from '../render/index.js'
import { addChoices } from './choice-options.js'
import { commandSettings } from './command-settings.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { pathsFrom } from './files-from.js'
import { refuseEmpty } from './refuse-empty.js'
import { type BuildFlags, runBuild } from './run-build.js'

const names = Object.keys(formats) as FormatName[]

/** `deckle build [FILE|FOLDER …]` */
export function buildCommand(console: Console, exit: (code: number) => void): Command {
  const command = new Command('build')
    .description('Build a deck and a handout of each briefing.')
    .argument('[paths...]', 'Markdown files, or folders with them', ['content'])
    .option('-o, --out <folder>', 'where the outputs go', 'output')
  return addChoices(command, {
    template: 'template for all briefings',
    theme: 'theme for all briefings',
    brand: 'PowerPoint file whose look all decks take',
  })
    .addOption(
      new Option('-f, --format <list>', `outputs to make: ${names.join(', ')}`)
        .argParser(parseFormats)
        .default(usualFormats, usualFormats.join(',')),
    )
    .addOption(
      new Option(
        '-j, --jobs <number>',
        'briefings to build at once (default: cores)',
      ).argParser(parseCount),
    )
    .addOption(
      new Option('--shard <i/n>', 'build the i-th of n parts of the list').argParser(
        parseShard,
      ),
    )
    .option('--files-from <file>', 'read paths from a file, - for standard input')
    .option('--no-cache', 'build anew what has not changed, too')
    .option('--gallery', 'write index.html for one briefing, too')
    .option('--no-gallery', 'write no index.html')
    .option('--strict', 'fail a briefing that has a warning')
    .option('--json', 'print results and messages as JSON')
    .option('-q, --quiet', 'print warnings and errors only')
    .action(async (paths: string[], flags: BuildFlags, command: Command) => {
      refuseEmpty(paths, command)
      const listed = await pathsListed(paths, flags, command, console)
      if (listed === 'unusable') return exit(exitCodes.failed)
      const settings = await commandSettings(listed, console)
      if (settings === 'unusable') return exit(exitCodes.failed)
      const given = (name: keyof BuildFlags) =>
        command.getOptionValueSource(name) !== 'default'
      const all: BuildFlags = {
        ...flags,
        ...(settings.out && !given('out') && { out: settings.out }),
        ...(settings.formats && !given('format') && { format: settings.formats }),
        ...(settings.strict && { strict: true }),
      }
      exit(await runBuild(listed, all, console))
    })
}

/** A whole number from 1 on. */
function parseCount(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError(`Unexpected \`${text}\`, expected a number from 1 on.`)
}

function parseShard(text: string): Shard {
  const [, number, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (number && count && number <= count) return { number, count }
  throw new InvalidArgumentError(`Unexpected \`${text}\`, expected a part as in 2/10.`)
}

/** Paths of the command line, and those of a list; the usual one where there is neither. */
async function pathsListed(
  paths: string[],
  { filesFrom }: BuildFlags,
  { args }: Command,
  console: Console,
): Promise<string[] | 'unusable'> {
  if (filesFrom === undefined) return paths
  const listed = await pathsFrom(filesFrom, console)
  return listed === 'unusable' ? listed : [...(args.length > 0 ? paths : []), ...listed]
}

function parseFormats(list: string): FormatName[] {
  const wanted = list.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !names.some((known) => known === name))
  if (unknown !== undefined) {
    const listed = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    throw new InvalidArgumentError(`Unexpected \`${unknown}\`, expected ${listed}.`)
  }
  return names.filter((name) => wanted.includes(name))
}

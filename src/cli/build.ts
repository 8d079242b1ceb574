import { Command, InvalidArgumentError, Option } from 'commander'
import { claimOutputs } from '../files/claim-outputs.js'
import { findBriefings } from '../files/find-briefings.js'
import { type BuildOptions, type BuildResult, build } from '../pipeline.js'
import { type FormatName, formats, suffixesOf, usualFormats } from '../render/index.js'
import { addChoices, type ChoiceFlags, chosen } from './choice-options.js'
import { commandSettings } from './command-settings.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { jsonReport } from './json-report.js'
import { refuseEmpty } from './refuse-empty.js'
import { messageReport, summaryReport } from './text-report.js'

interface Flags extends ChoiceFlags {
  out: string
  format: FormatName[]
  strict?: true
  json?: true
  quiet?: true
}

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
    .option('--strict', 'fail a briefing that has a warning')
    .option('--json', 'print results and messages as JSON')
    .option('-q, --quiet', 'print warnings and errors only')
    .action(async (paths: string[], flags: Flags, command: Command) => {
      refuseEmpty(paths, command)
      const settings = await commandSettings(paths, console)
      if (settings === 'unusable') return exit(exitCodes.failed)
      const given = (name: keyof Flags) =>
        command.getOptionValueSource(name) !== 'default'
      const all: Flags = {
        ...flags,
        ...(settings.out && !given('out') && { out: settings.out }),
        ...(settings.formats && !given('format') && { format: settings.formats }),
        ...(settings.strict && { strict: true }),
      }
      exit(await runBuild(paths, all, console))
    })
}

async function runBuild(
  paths: string[],
  flags: Flags,
  console: Console,
): Promise<number> {
  // Read once for all briefings.
  const choices = await chosen(flags, console)
  if (choices === 'unusable') return exitCodes.failed
  const modified = sourceDate(process.env['SOURCE_DATE_EPOCH'])
  const options: BuildOptions = {
    out: flags.out,
    formats: flags.format,
    strict: flags.strict === true,
    ...choices,
    ...(modified && { modified }),
  }
  const found = claimOutputs(await findBriefings(paths), suffixesOf(flags.format))
  if (found.length === 0) {
    console.error(
      `Cannot find any briefing in ${paths.join(', ')}, expected files \`*.md\`\n`,
    )
  }
  const results: BuildResult[] = []
  for (const briefing of found) {
    const result = await build(briefing, options)
    results.push(result)
    if (!flags.json) console.error(messageReport(result, flags.quiet === true))
  }
  const ok = results.length > 0 && results.every((result) => result.ok)
  if (flags.json) console.out(jsonReport(results, ok))
  else if (!flags.quiet) console.out(summaryReport(results))
  return ok ? exitCodes.ok : exitCodes.failed
}

/** Seconds since 1970, as reproducible-builds.org has it. */
function sourceDate(seconds: string | undefined): Date | undefined {
  return seconds && /^\d{1,11}$/.test(seconds)
    ? new Date(Number(seconds) * 1000)
    : undefined
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

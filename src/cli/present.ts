import { resolve } from 'node:path'
import { Command } from 'commander'
import { build } from '../pipeline.js'
import { addChoices, type ChoiceFlags, chosen } from './choice-options.js'
import { commandSettings } from './command-settings.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { oneBriefing } from './one-briefing.js'
import { openInBrowser } from './open-in-browser.js'
import { refuseEmpty } from './refuse-empty.js'
import { messageReport, toldOf } from './text-report.js'

interface Flags extends ChoiceFlags {
  out?: string
  open: boolean
}

/** `deckle present FILE` */
export function presentCommand(console: Console, exit: (code: number) => void): Command {
  const command = new Command('present')
    .description('Make a page to present a briefing, and open it in the browser.')
    .argument('<file>', 'Markdown file')
  return addChoices(command, {
    template: 'template instead of that of the briefing',
    theme: 'theme instead of that of the briefing',
    brand: 'PowerPoint file whose look the slides take',
  })
    .option('-o, --out <folder>', 'where the page goes (default: "output")')
    .option('--no-open', 'leave the browser alone')
    .action(async (path: string, flags: Flags, command: Command) => {
      refuseEmpty([path], command)
      exit(await runPresent(path, flags, console))
    })
}

async function runPresent(path: string, flags: Flags, console: Console): Promise<number> {
  const settings = await commandSettings([path], console)
  if (settings === 'unusable') return exitCodes.failed
  const choices = await chosen(flags, console)
  if (choices === 'unusable') return exitCodes.failed
  const found = await oneBriefing(path, console)
  if (found === undefined) return exitCodes.failed
  const out = flags.out ?? settings.out ?? 'output'
  const options = { ...choices, out, formats: ['present'] as const, strict: false }
  const result = await build(found, options)
  console.error(messageReport(toldOf(result.file), true))
  const [page] = result.outputs
  if (page === undefined) return exitCodes.failed
  console.out(`${page}\n`)
  if (flags.open) openInBrowser(resolve(page))
  return exitCodes.ok
}

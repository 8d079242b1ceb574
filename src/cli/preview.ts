import { Command, InvalidArgumentError } from 'commander'
import { causeOf, codeOf } from '../files/cause.js'
import { findBriefings } from '../files/find-briefings.js'
import { addChoices, type ChoiceFlags, chosen } from './choice-options.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { openInBrowser } from './open-in-browser.js'
import { refuseEmpty } from './refuse-empty.js'

interface Flags extends ChoiceFlags {
  port?: number
  open?: true
}

/** `deckle preview [FILE|FOLDER]` */
export function previewCommand(console: Console, exit: (code: number) => void): Command {
  const command = new Command('preview')
    .description('Show briefings in the browser as they will be, after each save.')
    .argument('[path]', 'Markdown file, or a folder with some', 'content')
  return addChoices(command, {
    template: 'template for all briefings',
    theme: 'theme for all briefings',
    brand: 'PowerPoint file whose look all decks take',
  })
    .option('-p, --port <number>', 'port of the page (default: any free one)', parsePort)
    .option('--open', 'open the page in the browser')
    .action(async (path: string, flags: Flags, command: Command) => {
      refuseEmpty([path], command)
      exit(await runPreview(path, flags, console))
    })
}

async function runPreview(path: string, flags: Flags, console: Console): Promise<number> {
  const choices = await chosen(flags, console)
  if (choices === 'unusable') return exitCodes.failed
  if ((await findBriefings([path])).length === 0) {
    console.error(`Cannot find any briefing in ${path}, expected files \`*.md\`\n`)
    return exitCodes.failed
  }
  const { startPreview } = await import('../preview/start-preview.js')
  try {
    const preview = await startPreview({
      path,
      choices,
      ...(flags.port !== undefined && { port: flags.port }),
    })
    console.out(`Preview of ${path}: ${preview.url} (Ctrl-C ends it)\n`)
    if (flags.open) openInBrowser(preview.url)
    await interrupted()
    await preview.close()
    return exitCodes.ok
  } catch (error) {
    const cause =
      codeOf(error) === 'EADDRINUSE' ? 'another program uses it' : causeOf(error)
    console.error(`Cannot serve the preview on port ${flags.port ?? 0}: ${cause}\n`)
    return exitCodes.failed
  }
}

/** Until somebody ends the program. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => resolve())
  })
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new InvalidArgumentError('Expected a number from 1 to 65535.')
}

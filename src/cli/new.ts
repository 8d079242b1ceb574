import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { Command } from 'commander'
import { ConfigurationError } from '../configuration/read.js'
import { causeOf, codeOf } from '../files/cause.js'
import { isTemplatePath } from '../template/find.js'
import { readStarter, type Starter } from '../template/list.js'
import { loadTemplate, loadTemplateFolder, TemplateError } from '../template/load.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { refuseEmpty } from './refuse-empty.js'
import { configuredFolders } from './templates.js'

interface Flags {
  template: string
}

/** `deckle new NAME` */
export function newCommand(console: Console, exit: (code: number) => void): Command {
  return new Command('new')
    .description('Write a briefing to begin with.')
    .argument('<name>', 'path of the Markdown file')
    .option('-t, --template <name>', 'template that it follows', 'position')
    .action(async (name: string, flags: Flags, command: Command) => {
      refuseEmpty([name], command)
      exit(await runNew(name, flags, console))
    })
}

async function runNew(name: string, flags: Flags, console: Console): Promise<number> {
  const path = /\.(?:md|markdown)$/i.test(name) ? name : `${name}.md`
  try {
    const starter = await starterOf(flags.template, dirname(path))
    const today = new Date().toISOString().slice(0, 10)
    await writeNew(path, filled(starter.text, path, today))
    for (const other of starter.others)
      await writeNew(join(folderOf(path), other.path), filled(other.text, path, today))
    console.out(`${path}: build it with \`deckle build ${path}\`\n`)
    return exitCodes.ok
  } catch (error) {
    console.error(`${failure(error, path)}\n`)
    return exitCodes.failed
  }
}

/** Nothing that is there is written over. */
async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' })
}

/** Where the files are that a briefing needs: a folder of its name, beside it. */
function folderOf(path: string): string {
  return join(dirname(path), basename(path, extname(path)))
}

async function starterOf(template: string, folder: string): Promise<Starter> {
  const loaded = isTemplatePath(template)
    ? await loadTemplateFolder(template)
    : await loadTemplate(template, await configuredFolders(folder))
  const starter = await readStarter(loaded.folder)
  const text = `---\ntemplate: ${template}\n---\n\n# {{title}}\n`
  return starter ?? { text, others: [] }
}

/**
 * The name of the file, as words, is the title until the author finds a better one.
 *
 * @param today ISO date
 */
function filled(starter: string, path: string, today: string): string {
  const words = basename(path, extname(path)).replace(/[-_]+/g, ' ')
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  return starter
    .replaceAll('{{title}}', title)
    .replaceAll('{{today}}', today)
    .replaceAll('{{folder}}', basename(folderOf(path)))
}

function failure(error: unknown, path: string): string {
  if (error instanceof TemplateError) return error.message
  if (error instanceof ConfigurationError)
    return `Cannot use the configuration: ${error.message}`
  const cause = codeOf(error) === 'EEXIST' ? 'it is there already' : causeOf(error)
  return `Cannot write ${path}: ${cause}`
}

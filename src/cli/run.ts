import { Command, CommanderError } from 'commander'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { version } from './version.js'

type MakeCommand = (console: Console, exit: (code: number) => void) => Command

/** Commands by their names, in the order of the help; loaded when they are asked for. */
const commands: Record<string, () => Promise<MakeCommand>> = {
  new: async () => (await import('./new.js')).newCommand,
  build: async () => (await import('./build.js')).buildCommand,
  merge: async () => (await import('./merge.js')).mergeCommand,
  preview: async () => (await import('./preview.js')).previewCommand,
  present: async () => (await import('./present.js')).presentCommand,
  check: async () => (await import('./check.js')).checkCommand,
  config: async () => (await import('./config.js')).configCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  brand: async () => (await import('./brand.js')).brandCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
  templates: async () => (await import('./templates.js')).templatesCommand,
}

/**
 * Runs the command line.
 *
 * @param args arguments without those of Node itself
 * @returns the exit code
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  let code = exitCodes.ok
  const program = new Command('deckle')
    .description(
      'Turn Markdown briefings into PowerPoint decks and one-page HTML handouts.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .configureOutput({ writeOut: console.out, writeErr: console.error })
    .exitOverride()
  for (const command of await commandsFor(args)) {
    program.addCommand(
      command(console, (result) => {
        code = result
      }).copyInheritedSettings(program),
    )
  }
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return exitCodes.usage
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    throw error
  }
}

/** The command that is asked for; all of them where help needs their descriptions. */
function commandsFor([name = '']: readonly string[]): Promise<MakeCommand[]> {
  const wanted = Object.hasOwn(commands, name)
    ? [commands[name]]
    : Object.values(commands)
  return Promise.all(wanted.flatMap((load) => (load ? [load()] : [])))
}

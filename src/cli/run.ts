import { Command, CommanderError } from 'commander'
import { brandCommand } from './brand.js'
import { buildCommand } from './build.js'
import { checkCommand } from './check.js'
import { configCommand } from './config.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { explainCommand } from './explain.js'
import { newCommand } from './new.js'
import { previewCommand } from './preview.js'
import { templatesCommand } from './templates.js'
import { verifyCommand } from './verify.js'
import { version } from './version.js'

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
  for (const command of [
    newCommand,
    buildCommand,
    previewCommand,
    checkCommand,
    configCommand,
    explainCommand,
    brandCommand,
    verifyCommand,
    templatesCommand,
  ]) {
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

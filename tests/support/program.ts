import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Workspace } from './workspace.js'

const execute = promisify(execFile)

/** The program as it is published. */
export const program = resolve('dist/bin.js')

/** Runs the built program in a workspace. */
export async function deckle(
  { folder: cwd }: Pick<Workspace, 'folder'>,
  args: string[],
  env: NodeJS.ProcessEnv = {},
) {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1e8 }
  try {
    return { code: 0, ...(await execute(process.execPath, [program, ...args], options)) }
  } catch (error) {
    const { code, stdout, stderr } = error as Ended
    return { code, stdout, stderr }
  }
}

interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Environment in which a module of `tests/support/` runs before the program. */
export function preloaded(module: string): { NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/support', module))}` }
}

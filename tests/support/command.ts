import { run } from '../../src/cli/run.js'
import type { Workspace } from './workspace.js'

export interface Ran {
  code: number
  out: string
  error: string
}

/** Runs the command line in this process; the workspace's path reads as `[W]`. */
export async function command(workspace: Workspace, ...args: string[]): Promise<Ran> {
  let out = ''
  let error = ''
  const code = await run(args, {
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
  })
  const normal = (text: string) => text.replaceAll(workspace.folder, '[W]')
  return { code, out: normal(out), error: normal(error) }
}

/** Builds into the folder `out` of a workspace. */
export function build(workspace: Workspace, ...args: string[]): Promise<Ran> {
  return command(workspace, 'build', '-o', workspace.path('out'), ...args)
}

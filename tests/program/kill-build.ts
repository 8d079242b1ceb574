import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { deckle, program } from '../support/program.js'
import type { Workspace } from '../support/workspace.js'

/** A folder of briefings that have changed since their outputs were built. */
export interface Changed {
  workspace: Workspace
  older: Outputs
  newer: Outputs
  /** How long a build takes; milliseconds. */
  duration: number
}

/** Bytes of files by their paths. */
type Outputs = Map<string, string>

/** What was found after a build was killed. */
export interface Killed {
  /** Whether the build was still going on. */
  isKilled: boolean
  /** How many decks were new. */
  newer: number
  /** Decks and sheets of which one was new and the other was not. */
  halves: number
  /** Files that were not complete, under names of their own. */
  leftOvers: number
  /** What must not be, in words. */
  faults: string[]
}

const args = ['build', 'content', '-o', 'out']

/** @param count of briefings; from six on they are built in threads */
export async function prepare(workspace: Workspace, count: number): Promise<Changed> {
  const write = async (state: string) => {
    for (let index = 0; index < count; index++)
      await workspace.write(
        `content/${index % 2 ? 'sub/' : ''}${index}.md`,
        `# A on B\n\n## Summary\n\n${`An ${state} text. `.repeat(20)}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
      )
  }
  await write('older')
  await deckle(workspace, args)
  const older = await outputsIn(workspace.path('out'))
  await cp(workspace.path('out'), workspace.path('kept'), { recursive: true })
  await write('newer')
  const start = performance.now()
  await deckle(workspace, args)
  const duration = performance.now() - start
  return { workspace, older, newer: await outputsIn(workspace.path('out')), duration }
}

/**
 * Kills a build that writes over older outputs, looks at what is there, and builds again.
 *
 * @param moment part of the time that the build takes
 */
export async function killBuild(changed: Changed, moment: number): Promise<Killed> {
  const { workspace, older, newer, duration } = changed
  const out = workspace.path('out')
  await rm(out, { recursive: true })
  await cp(workspace.path('kept'), out, { recursive: true })
  const child = spawn(process.execPath, [program, ...args], {
    cwd: workspace.folder,
    stdio: 'ignore',
  })
  const closed = once(child, 'close')
  await setTimeout(duration * moment)
  child.kill('SIGKILL')
  const [, signal] = (await closed) as [number | null, string | null]
  const found = await outputsIn(out)
  const isNew = (name: string) => found.get(name) === newer.get(name)
  const faults = [...older.keys()]
    .filter((name) => !isNew(name) && found.get(name) !== older.get(name))
    .map((name) => `${name} is not whole`)
  const decks = [...older.keys()].filter((name) => name.endsWith('.pptx'))
  const again = await deckle(workspace, args)
  if (again.code !== 0) faults.push(`the next build fails: ${again.stderr}`)
  const mended = await outputsIn(out)
  for (const [name, bytes] of mended)
    if (bytes !== newer.get(name)) faults.push(`${name} is not mended`)
  return {
    isKilled: signal === 'SIGKILL',
    newer: decks.filter(isNew).length,
    halves: decks.filter((name) => isNew(name) !== isNew(name.replace(/pptx$/, 'html')))
      .length,
    leftOvers: [...found.keys()].filter((name) => name.endsWith('.tmp')).length,
    faults,
  }
}

/** All files but the records, which have the time at which files were written. */
async function outputsIn(folder: string): Promise<Outputs> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith('.json'))
  const bytes = await Promise.all(files.map((path) => readFile(path, 'base64')))
  return new Map(files.map((path, index) => [relative(folder, path), bytes[index] ?? '']))
}

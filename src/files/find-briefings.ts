import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { causeOf } from './cause.js'
import { safeName } from './safe-name.js'

/** A briefing to build. */
export interface Found {
  /** As given, or below the folder that was given. */
  path: string
  /** Path below the output folder, without extension; every system can have it. */
  name: string
  /** What it would be called, were that a name for every system. */
  ownName?: string
  /** Path of an earlier briefing that has the same output. */
  claimedBy?: string
  /** Why the folder that this is cannot be looked into. */
  unreadable?: string
}

/**
 * Finds the briefings that arguments name: a file is one whatever it is called,
 * a folder gives every `.md` and `.markdown` file below it, in the order of
 * their names. Hidden files and `node_modules` are passed over. A folder that
 * cannot be looked into stands for the briefings that it may have.
 */
export async function findBriefings(paths: readonly string[]): Promise<Found[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const folder = await stat(path).then(
        (stats) => stats.isDirectory() && !isMarkdown(path),
        () => false,
      )
      return folder ? findBelow(path, '') : [foundAt(path, basename(path))]
    }),
  )
  return found.flat()
}

async function findBelow(folder: string, below: string): Promise<Found[]> {
  const entries = await entriesOf(join(folder, below))
  if (typeof entries === 'string')
    return [{ path: join(folder, below), name: below, unreadable: entries }]
  const sorted = entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  const found = await Promise.all(
    sorted.map(async (entry) => {
      const path = join(below, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      if (isMarkdown(entry.name)) return [foundAt(join(folder, path), path)]
      return entry.isDirectory() ? findBelow(folder, path) : []
    }),
  )
  return found.flat()
}

/** What a folder holds, or why that is not known. */
async function entriesOf(folder: string): Promise<Dirent[] | string> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return causeOf(error)
  }
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}

function foundAt(path: string, below: string): Found {
  const ownName = below.replace(/\.(?:md|markdown|txt)$/i, '')
  const name = safeName(ownName)
  return { path, name, ...(name !== ownName && { ownName }) }
}

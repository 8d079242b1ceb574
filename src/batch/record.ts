import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryName } from '../files/temporary-name.js'
import type { Entry, EntryBlock } from './entry.js'
import type { FileState } from './file-state.js'

/** What there is to know of a briefing that was built, to tell whether it still is. */
export interface BuildRecord {
  /** Of the program and of the options with which it was built. */
  key: string
  /** All files that it depends on, the briefing first. */
  inputs: FileState[]
  outputs: FileState[]
  told: Omit<Entry, 'file' | 'ok' | 'outputs' | 'blocks'>
}

/** Below the folder of the outputs: records go where these go. */
export function recordFolder(out: string): string {
  return join(out, '.deckle', 'records')
}

function recordPath(out: string, name: string): string {
  return join(recordFolder(out), `${name}.json`)
}

/** The record of a briefing; undefined where there is none that can be read. */
export function readRecord(out: string, name: string): BuildRecord | undefined {
  const [first] = linesOf(out, name)
  return first as BuildRecord | undefined
}

/** Where the pieces of the briefing went: much, and seldom asked for. */
export function readBlocks(out: string, name: string): EntryBlock[] {
  const [, second] = linesOf(out, name, 2)
  return Array.isArray(second) ? second : []
}

/** Writes a record, as a whole or not at all. A folder that is full or closed has none. */
export function writeRecord(
  out: string,
  name: string,
  record: BuildRecord,
  blocks: EntryBlock[],
): void {
  const path = recordPath(out, name)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const temporary = temporaryName(path)
    writeFileSync(temporary, `${JSON.stringify(record)}\n${JSON.stringify(blocks)}\n`)
    renameSync(temporary, path)
  } catch {
    // The briefing is built all the same, and the next time once more.
  }
}

function linesOf(out: string, name: string, count = 1): unknown[] {
  try {
    const lines = readFileSync(recordPath(out, name), 'utf8').split('\n', count)
    return lines.map((line) => JSON.parse(line) as unknown)
  } catch {
    return []
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../files/write-whole.js'
import type { Card } from '../gallery/card.js'
import type { Entry, EntryBlock } from './entry.js'
import type { FileState } from './file-state.js'

/** What there is to know of a briefing that was built, to tell whether it still is. */
export interface BuildRecord {
  /** Of the program and of the options with which it was built; '' where it is not known of which state of the inputs. */
  key: string
  /** All files that it depends on, the briefing first. */
  inputs: FileState[]
  outputs: FileState[]
  /** What a gallery shows of it, with the file of its cover. */
  shown?: { card: Card; cover: FileState }
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

/** Writes a record. Without room for it the briefing is built all the same, and next time. */
export function writeRecord(
  out: string,
  name: string,
  record: BuildRecord,
  blocks: EntryBlock[],
): void {
  const text = `${JSON.stringify(record)}\n${JSON.stringify(blocks)}\n`
  writeWhole(recordPath(out, name), text)
}

function linesOf(out: string, name: string, count = 1): unknown[] {
  try {
    const lines = readFileSync(recordPath(out, name), 'utf8').split('\n', count)
    return lines.map((line) => JSON.parse(line) as unknown)
  } catch {
    return []
  }
}

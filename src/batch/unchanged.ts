import { join, resolve } from 'node:path'
import type { Found } from '../files/find-briefings.js'
import type { Entry } from './entry.js'
import { type FileState, hashOf, stampOf } from './file-state.js'
import { type BuildRecord, readBlocks, readRecord, writeRecord } from './record.js'

/** Tells which briefings have not changed since they were built. */
export interface Unchanged {
  /** What was told of a briefing whose outputs are still what would be built; no blocks. */
  entryOf(found: Found): Entry | undefined
}

/**
 * @param out folder of the outputs, which has the records
 * @param key of this program and its options
 */
export function findUnchanged(out: string, key: string): Unchanged {
  const stamps = new Map<string, string>()
  /** Many briefings have inputs in common: each is looked at once. */
  const currentStamp = (path: string) => {
    const known = stamps.get(path)
    const stamp = known ?? stampOf(path)
    if (known === undefined) stamps.set(path, stamp)
    return stamp
  }
  const current = ({ path, stamp, hash }: FileState): FileState | undefined => {
    const whole = resolve(out, path)
    const now = currentStamp(whole)
    if (now === stamp) return { path, stamp, hash }
    return hashOf(whole, now) === hash ? { path, stamp: now, hash } : undefined
  }
  return {
    entryOf(found) {
      if (found.claimedBy !== undefined || found.unreadable !== undefined)
        return undefined
      const record = readRecord(out, found.name)
      if (record?.key !== key || !isOf(record, found, out)) return undefined
      const inputs = allOf(record.inputs, current)
      const outputs = inputs && allOf(record.outputs, current)
      if (!outputs || (record.shown && !current(record.shown.cover))) return undefined
      const isTouched = [...inputs, ...outputs].some(
        ({ stamp }, index) =>
          stamp !== [...record.inputs, ...record.outputs][index]?.stamp,
      )
      if (isTouched)
        writeRecord(
          out,
          found.name,
          { ...record, inputs, outputs },
          readBlocks(out, found.name),
        )
      return entryOf(record, found, out)
    },
  }
}

/** Another briefing may have had the same name. */
function isOf({ inputs: [source] }: BuildRecord, found: Found, out: string): boolean {
  return source !== undefined && resolve(out, source.path) === resolve(found.path)
}

function entryOf({ outputs, told }: BuildRecord, { path }: Found, out: string): Entry {
  return {
    file: path,
    ok: true,
    outputs: outputs.map((output) => join(out, output.path)),
    ...told,
    blocks: [],
  }
}

/** All states as they are now; undefined where one has other bytes. */
function allOf(
  states: FileState[],
  current: (state: FileState) => FileState | undefined,
): FileState[] | undefined {
  const found: FileState[] = []
  for (const state of states) {
    const now = current(state)
    if (!now) return undefined
    found.push(now)
  }
  return found
}

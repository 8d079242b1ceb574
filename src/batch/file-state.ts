import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** What a file was when a briefing was built. */
export interface FileState {
  /** From the folder of the outputs, so that both can be moved together. */
  path: string
  stamp: string
  /** Of its bytes; empty where there is no file. */
  hash: string
}

/**
 * What the system says of a file: as long as it says the same, so do its bytes. Nobody can
 * set the time of the last change of its entry (ctime) by hand.
 */
export function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return ''
  return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino].join(' ')
}

/** Whether a file was written at a time or later; clocks of file systems lag by a tick. */
export function isSince(stamp: string, time: number): boolean {
  const [, modified, changed] = stamp.split(' ').map(Number)
  const tick = 10
  return Math.max(modified ?? 0, changed ?? 0) >= time - tick
}

/** So many hashes are kept: many briefings have the same brand and pictures. */
const kept = 200
const hashes = new Map<string, { stamp: string; hash: string }>()

/** Hash of the bytes of a file that has this stamp. */
export function hashOf(path: string, stamp: string): string {
  const known = hashes.get(path)
  if (known?.stamp === stamp) return known.hash
  const hash = stamp === '' ? '' : hashOfBytes(path)
  if (hashes.size >= kept) hashes.clear()
  hashes.set(path, { stamp, hash })
  return hash
}

function hashOfBytes(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('base64url')
  } catch {
    // A folder, or a file that may not be read.
    return 'unreadable'
  }
}

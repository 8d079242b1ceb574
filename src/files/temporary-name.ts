import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { kill, pid } from 'node:process'

/** Tells one computer from another that writes to the same folder, and names neither. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** Name of a file until it is complete. It says who writes it. */
export function temporaryName(path: string): string {
  return `${path}.${host}-${pid}-${randomUUID().slice(0, 8)}.tmp`
}

const pattern = /\.([\da-f]{8})-(\d+)-[\da-f]{8}\.tmp$/

/** Nothing takes so long to write. Milliseconds. */
const patience = 3_600_000

/**
 * Removes from a folder what was left by processes that were killed: those of this computer
 * that are gone, else what is older than an hour. To be called before this one writes.
 */
export function removeLeftOvers(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    const [, writer, process] = pattern.exec(name) ?? []
    const path = join(folder, name)
    if (writer === undefined) continue
    const isGone = writer === host && !isOther(Number(process))
    if (isGone || isOlder(path, now - patience)) rmSync(path, { force: true })
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether another process has this number; who had ours before is gone. */
function isOther(number: number): boolean {
  if (number === pid) return false
  try {
    return kill(number, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isOlder(path: string, time: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && stats.mtimeMs < time
}

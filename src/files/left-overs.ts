import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { kill, pid } from 'node:process'
import { host, parseTemporaryName, type Temporary } from './temporary-name.js'

interface Left extends Temporary {
  path: string
}

/** Nothing takes so long to write. Milliseconds. */
const patience = 3_600_000

/**
 * Mends in a folder what processes have left that were killed: those of this computer that
 * are gone, else what is older than an hour. To be called before this one writes.
 *
 * Files that belong together are written one after the other, and then put in their places
 * in the same order (`writeOutputs`). So where the first of them is gone, all were complete
 * and the others follow it; where it is there, none was put in its place and all are removed.
 */
export function mendLeftOvers(folder: string, now: number): void {
  const all = temporariesIn(folder)
  const firsts = new Set(all.filter(({ place }) => place === 1).map(({ id }) => id))
  // The first is removed last, since others may look on and take the rest for complete.
  for (const left of all.sort((one, other) => other.place - one.place)) {
    if (!isLeft(left, now)) continue
    if (!firsts.has(left.id)) putInPlace(left, join(folder, left.target))
    remove(left.path)
  }
}

function temporariesIn(folder: string): Left[] {
  return namesIn(folder).flatMap((name) => {
    const temporary = parseTemporaryName(name)
    return temporary ? [{ ...temporary, path: join(folder, name) }] : []
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isLeft({ host: writer, pid: process, path }: Left, now: number): boolean {
  return (writer === host && !isOther(process)) || timeOf(path) < now - patience
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

/** Unless a later build has written there. */
function putInPlace({ path }: Left, target: string): void {
  try {
    if (timeOf(path) >= timeOf(target)) renameSync(path, target)
  } catch {
    // The build that follows tells why nothing can be written there.
  }
}

/** Time of the last change; 0 where there is no file. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // As above.
  }
}

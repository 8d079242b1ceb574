import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { temporaryName } from './temporary-name.js'

/**
 * Writes a file as a whole or not at all, and not where it is the same already.
 *
 * @returns whether it is there now
 */
export function writeWhole(path: string, content: string): boolean {
  const temporary = temporaryName(path)
  try {
    if (isSame(path, content)) return true
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, content)
    renameSync(temporary, path)
    return true
  } catch {
    rmSync(temporary, { force: true })
    return false
  }
}

function isSame(path: string, content: string): boolean {
  try {
    return readFileSync(path, 'utf8') === content
  } catch {
    return false
  }
}

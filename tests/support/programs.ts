import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Path of a program that is in PATH. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync)
}

export function isInstalled(name: string): boolean {
  return findProgram(name) !== undefined
}

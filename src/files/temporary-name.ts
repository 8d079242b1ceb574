import { createHash, randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { pid } from 'node:process'

/** Tells one computer from another that writes to the same folder, and names neither. */
export const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** What the name of a file that is not complete says of it. */
export interface Temporary {
  /** Name of the complete file. */
  target: string
  host: string
  pid: number
  /** Of all files that are written together. */
  id: string
  /** Its place among those of its folder, from 1. */
  place: number
}

const pattern = /^(.+)\.([\da-f]{8})-(\d+)-([\da-f]{8})-(\d+)\.tmp$/s

/** Names of files that are written together, until all are complete. They say who writes. */
export function temporaryNames(paths: readonly string[]): string[] {
  const id = randomUUID().slice(0, 8)
  const places = new Map<string, number>()
  return paths.map((path) => {
    const place = (places.get(dirname(path)) ?? 0) + 1
    places.set(dirname(path), place)
    return `${path}.${host}-${pid}-${id}-${place}.tmp`
  })
}

/** Name of a file that is written alone, until it is complete. */
export function temporaryName(path: string): string {
  return String(temporaryNames([path]))
}

export function parseTemporaryName(name: string): Temporary | undefined {
  const [, target, writer, process, id, place] = pattern.exec(name) ?? []
  if (target === undefined || writer === undefined || id === undefined) return undefined
  return { target, host: writer, pid: Number(process), id, place: Number(place) }
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../files/write-whole.js'
import type { Shown } from '../gallery/card-html.js'
import { galleryPage, mark } from '../gallery/page.js'
import { readRecord, recordFolder } from './record.js'

/** Beside `index.html`, called as browsers call the files of a page that they save. */
export const coverFolder = 'index_files'

/** Writes the cover of a briefing where the gallery looks for it; gives its path. */
export function writeCover(out: string, name: string, cover: string): string | undefined {
  const path = join(out, coverFolder, `${name}.svg`)
  return writeWhole(path, cover) ? path : undefined
}

/** Path of the gallery of a folder. */
export function galleryPath(out: string): string {
  return join(out, 'index.html')
}

/** What is in the place of a gallery: nothing, one, or a page of somebody else's. */
export function placeOfGallery(out: string): 'free' | 'gallery' | 'taken' {
  try {
    const head = readFileSync(galleryPath(out), 'utf8').slice(0, 2000)
    return head.includes(mark) ? 'gallery' : 'taken'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'free' : 'taken'
  }
}

/**
 * Writes the gallery of all briefings that a folder has records and outputs of.
 *
 * @returns how many it shows; undefined where it could not be written
 */
export async function writeGallery(out: string): Promise<number | undefined> {
  const briefings = namesOfRecords(out).flatMap((name) => shownOf(out, name))
  const page = await galleryPage(briefings)
  return writeWhole(galleryPath(out), page) ? briefings.length : undefined
}

function namesOfRecords(out: string): string[] {
  const folder = recordFolder(out)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length).replaceAll('\\', '/'))
    .sort()
}

/** A briefing without outputs is shown no more. */
function shownOf(out: string, name: string): Shown[] {
  const record = readRecord(out, name)
  if (!record?.shown) return []
  const { card, cover } = record.shown
  const outputs = record.outputs
    .map(({ path }) => path)
    .filter((path) => isThere(out, path))
  if (outputs.length === 0) return []
  const paths = outputs.map((path) => path.replaceAll('\\', '/'))
  return [{ card, name, outputs: paths, cover: cover.path.replaceAll('\\', '/') }]
}

function isThere(out: string, path: string): boolean {
  return statSync(join(out, path), { throwIfNoEntry: false }) !== undefined
}

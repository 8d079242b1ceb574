import type { VFile } from 'vfile'
import { type ReadEntries, readEntries, readItems } from '../bibliography/read-entries.js'
import { unusableBibliography } from '../diagnostics/bibliography.js'
import { type CitationStyle, emptyLibrary, type Library } from '../model/bibliography.js'
import type { Position } from '../model/position.js'
import { insideFolder } from './inside-folder.js'
import { readWithin } from './read-within.js'

/** What the front matter says of a bibliography. */
export interface BibliographyFields {
  bibliography?: string[]
  /** Items of CSL JSON. */
  references?: unknown[]
  citations?: CitationStyle
}

/** Bytes; a bibliography of a thousand works is far smaller. */
const largest = 5_000_000

/**
 * Reads what a briefing can cite: the items of its front matter, and the files that it
 * names, from its own folder or below; else a file beside it with its name and the
 * ending `.bib` or `.csl.json`. What cannot be read is a warning.
 */
export async function readLibrary(
  { bibliography, references, citations = emptyLibrary.style }: BibliographyFields,
  places: { bibliography?: Position; references?: Position },
  file: VFile,
): Promise<Library> {
  const names = bibliography ?? beside(file)
  const parts = await Promise.all(
    names.map(async (name) => {
      const read = await readFileOf(name, file)
      return {
        name,
        place: places.bibliography,
        read,
        isNamed: bibliography !== undefined,
      }
    }),
  )
  const inline = readItems(references ?? [])
  const all = [
    ...parts,
    { name: 'references', place: places.references, read: inline, isNamed: true },
  ]
  for (const { name, place, read, isNamed } of all) {
    const missing = 'cause' in read && isNamed ? [read.cause] : []
    for (const problem of 'cause' in read ? missing : read.problems)
      unusableBibliography(file, name, problem, place)
  }
  // What the front matter holds itself stands before what a file has under the same key.
  const entries = all.flatMap(({ read }) => ('cause' in read ? [] : read.entries))
  return {
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    style: citations,
  }
}

function beside({ stem }: VFile): string[] {
  return stem ? [`${stem}.bib`, `${stem}.csl.json`] : []
}

async function readFileOf(
  name: string,
  file: VFile,
): Promise<ReadEntries | { cause: string }> {
  const found = await insideFolder(name, file)
  if ('cause' in found) return found
  const bytes = await readWithin(found.path, largest)
  if ('cause' in bytes) return bytes
  try {
    return readEntries(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return { cause: 'it is not in UTF-8' }
    throw error
  }
}

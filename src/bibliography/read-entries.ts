import type { BibliographyEntry } from '../model/bibliography.js'
import { readBibtex } from './read-bibtex.js'
import { readItem } from './read-item.js'

/** Entries of a bibliography, and what could not be read of it, in words. */
export interface ReadEntries {
  entries: BibliographyEntry[]
  problems: string[]
}

/** A file of BibTeX, or of CSL JSON, which begins with a bracket. */
export async function readEntries(text: string): Promise<ReadEntries> {
  try {
    const isJson = /^\s*[[{]/.test(text)
    const items: unknown = isJson ? JSON.parse(text) : await readBibtex(text)
    return readItems(Array.isArray(items) ? items : [items])
  } catch (error) {
    const [message = ''] = error instanceof Error ? error.message.split('\n') : []
    return { entries: [], problems: [message] }
  }
}

/** Items of CSL JSON, as a file or the front matter has them. */
export function readItems(items: unknown[]): ReadEntries {
  const read = items.map(readItem)
  return {
    entries: read.filter((each) => typeof each === 'object'),
    problems: read.flatMap((each, index) =>
      typeof each === 'string' ? [`${each} in entry ${index + 1}`] : [],
    ),
  }
}

/** A person, or an institution that has one name. */
export interface Name {
  family: string
  given?: string
}

/** A work that can be cited, in the terms of CSL. */
export interface BibliographyEntry {
  /** By which the text cites it: `[@key]`. */
  key: string
  authors: Name[]
  title: string
  /** The journal, book or site that it stands in. */
  container?: string
  publisher?: string
  /** ISO date (2021, 2021-07, 2021-07-08), or any words. */
  issued?: string
  /** When it was seen at its address, in the same form. */
  accessed?: string
  volume?: string
  issue?: string
  pages?: string
  url?: string
}

/** How citations and sources are written. */
export const citationStyles = ['numeric', 'author-date'] as const

export type CitationStyle = (typeof citationStyles)[number]

/** What a briefing can cite by key. */
export interface Library {
  entries: ReadonlyMap<string, BibliographyEntry>
  style: CitationStyle
}

export const emptyLibrary: Library = { entries: new Map(), style: 'numeric' }

import type { Metadata, Section, Source } from './briefing.js'
import type { QrCode } from './qr-code.js'
import type { Run } from './run.js'

/** A region of the sheet with the sections that it shows. */
export interface Region {
  /** Name from the template's manifest, also the CSS class. */
  name: string
  /** How the region is set: a band across the sheet, or text under a heading. */
  style: 'band' | 'text' | 'questions' | 'sources'
  sections: Section[]
}

/** Regions that stand side by side. */
export interface RegionRow {
  regions: Region[]
}

/** The handout as it is meant: no sizes, no columns. */
export interface Handout {
  metadata: Metadata
  /** Kind of document, e.g. "Position briefing". */
  kicker: string
  /** Right part of the head: date, author, mark; the first is emphasised. */
  details: string[]
  rows: RegionRow[]
  sources: Source[]
  /** Last line: the list is not exhaustive. */
  disclaimer: Run[]
  /** Where the full text is, in words. */
  address?: { label: string; url: string; code?: QrCode }
}

import type { RootContent } from 'mdast'
import type { State } from '../../markdown/state.js'
import type { Block } from '../../model/block.js'
import type { Content } from '../../model/briefing.js'
import type { RawSection } from '../outline.js'
import type { SourceList } from '../source-lists.js'

/** Material that a section is read from. */
export interface Material {
  raw: RawSection
  /** The section's nodes without its speaker notes. */
  nodes: RootContent[]
  state: State
  /** What the section holds where it is a list of sources. */
  list: SourceList | undefined
}

/** What a shape makes of a section. */
export interface Reading {
  content: Content
  /** Sections below that the shape did not take as its own entries. */
  children: RawSection[]
  /** Speaker notes of those it took. */
  notes: Block[]
}

export type Reader = (material: Material) => Reading

import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type CitedEntry, citeEntries } from '../bibliography/cite-entries.js'
import type { Locate } from '../markdown/locate.js'
import { keysOf } from '../markdown/phrasing/cite.js'
import { positionOf } from '../markdown/state.js'
import type { CitationStyle, Library } from '../model/bibliography.js'
import type { Position } from '../model/position.js'

/** What a text cites of a library. */
export interface Cites {
  style: CitationStyle
  /** All keys of the library. */
  keys: readonly string[]
  /** The cited entries in the order of their numbers. */
  entries: CitedEntry[]
  /** Where each key is cited first. */
  places: ReadonlyMap<string, Position>
}

export function readCites(
  tree: Root,
  library: Library,
  lang: string,
  locate: Locate,
): Cites {
  const places = citedKeys(tree, library, locate)
  return {
    style: library.style,
    keys: [...library.entries.keys()],
    entries: citeEntries([...places.keys()], library, lang),
    places,
  }
}

function citedKeys(
  tree: Root,
  { entries }: Library,
  locate: Locate,
): Map<string, Position> {
  const keys = new Map<string, Position>()
  if (entries.size === 0) return keys
  visit(tree, 'text', (node) => {
    let { start, end } = positionOf(node)
    for (const key of keysOf(node.value)) {
      const located = locate(`@${key}`, start, end)
      start = located?.position.end ?? start
      if (!located || located.escaped) continue
      if (entries.has(key) && !keys.has(key)) keys.set(key, located.position)
    }
  })
  return keys
}

import type {
  Definition,
  FootnoteDefinition,
  Nodes,
  PhrasingContent,
  RootContent,
} from 'mdast'
import type { VFile } from 'vfile'
import type { CitationStyle } from '../model/bibliography.js'
import type { Block } from '../model/block.js'
import type { Position } from '../model/position.js'
import type { Run } from '../model/run.js'
import type { Locate } from './locate.js'

/** Which references of the text lead to which source. */
export interface References {
  /** Numbers run from 1 to this. */
  sources: number
  /** Source number by the identifier of a footnote. */
  footnotes: ReadonlyMap<string, number>
  /** Source number by the identifier of a numeric link definition, `[3]: …`. */
  definitions: ReadonlyMap<string, number>
  /** The sources that keys of the bibliography lead to. */
  cited: ReadonlyMap<string, CitedSource>
  style: CitationStyle
  /** All keys that could be cited. */
  keys: readonly string[]
}

/** A source as it is cited by a key. */
export interface CitedSource {
  number: number
  author: string
  year: string
}

/** Lowers mdast nodes to blocks and runs; knows the whole tree's definitions. */
export interface State {
  file: VFile
  /** Of the text, and of the words that Deckle adds to it. */
  lang: string
  /** None while the sources themselves are read: their text refers to nothing. */
  references: References | undefined
  definitions: ReadonlyMap<string, Definition>
  footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** Identifiers of definitions that only links with a text of their own use. */
  linkLabels: ReadonlySet<string>
  locate: Locate
  /** Blocks of nodes; footnotes that they use first follow at the end. */
  blocks(nodes: readonly RootContent[]): Block[]
  runs(nodes: readonly PhrasingContent[]): Run[]
  /** The mark of a footnote that is no source, given out at its first use. */
  noteMark(identifier: string): string
  /** Warns of footnotes that nothing referred to; for when all is lowered. */
  finish(): void
}

/** Position of a node; every node of a parsed tree has one. */
export function positionOf(node: Nodes): Position {
  return node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
}

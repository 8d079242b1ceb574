import type { Html, List, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { htmlText } from '../markdown/html-text.js'
import { linesOf } from '../markdown/lines.js'
import { positionOf, type State } from '../markdown/state.js'
import { runsOfBlock } from '../model/block-runs.js'
import type { Source } from '../model/briefing.js'
import type { Position } from '../model/position.js'
import { notExhaustive } from './kinds/sources.js'
import type { RawSection } from './outline.js'
import { readSource } from './source.js'
import { withoutNotes } from './speaker-notes.js'

/** What sections of the shape `sources` hold, each under its section. */
export type SourceLists = ReadonlyMap<RawSection, SourceList>

export interface SourceList {
  sources: Source[]
  /** The nodes that are no sources, before and after the first list. */
  before: RootContent[]
  after: RootContent[]
}

/** An entry in a list of sources, not yet read. */
interface Entry {
  nodes: PhrasingContent[]
  /** Blocks under the entry, such as a comment on the source. */
  below: RootContent[]
  position: Position
}

/**
 * Reads all lists of sources in order, so that numbers run through the whole
 * briefing. A section below a list of sources is one itself.
 *
 * @param state lowers the entries; it knows no references, since a source has none
 */
export function readSourceLists(sections: RawSection[], state: State): SourceLists {
  const lists = new Map<RawSection, SourceList>()
  let count = 0
  const visit = (section: RawSection, inherited: boolean) => {
    const holds = inherited || section.kind?.shape === 'sources'
    if (holds) {
      const list = readList(section.nodes, count, state)
      count += list.sources.length
      lists.set(section, list)
    }
    for (const child of section.children) visit(child, holds)
  }
  for (const section of sections) visit(section, false)
  return lists
}

function readList(nodes: RootContent[], count: number, state: State): SourceList {
  const list: SourceList = { sources: [], before: [], after: [] }
  const bare = !nodes.some(
    (node) => node.type === 'list' && node.children.some((item) => isEntry(item)),
  )
  for (const node of withoutNotes(nodes)) {
    const entries = entriesOf(node, bare, state)
    const kept = entries.filter(({ nodes, below }) => isEntry(...nodes, ...below))
    if (kept.length === 0) {
      // A note is a paragraph, also where it is written as an item of a list.
      const notes = node.type === 'list' ? entries.flatMap(textOfEntry) : [node]
      ;(list.sources.length > 0 ? list.after : list.before).push(...notes)
    }
    for (const entry of kept) {
      const number = count + list.sources.length + 1
      list.sources.push(sourceOf(entry, number, state))
    }
    if (kept.length > 0 && kept.length < entries.length) {
      const others = entries.filter((entry) => !kept.includes(entry))
      list.after.push(...others.flatMap(textOfEntry))
    }
  }
  return list
}

/** Whether there is a text, and it is more than the note that the list is not complete. */
function isEntry(...nodes: Nodes[]): boolean {
  const text = textOf(nodes)
  return text.trim() !== '' && !notExhaustive.test(text)
}

function sourceOf(entry: Entry, number: number, state: State): Source {
  const below = state.blocks(entry.below).flatMap(runsOfBlock)
  const title = entry.nodes.length > 0 ? state.runs(entry.nodes) : (below.shift() ?? [])
  const source = readSource(title, number, entry.position)
  for (const runs of below) {
    const comma = source.detail.length > 0 ? [{ type: 'text' as const, text: ', ' }] : []
    source.detail.push(...comma, ...runs)
  }
  return source
}

/**
 * Items of a list are entries; where a section has no list, its paragraphs
 * are, and lines that begin with a number or a bullet are entries of their own.
 */
function entriesOf(node: RootContent, bare: boolean, state: State): Entry[] {
  if (node.type === 'list') return itemEntries(node)
  if (node.type === 'html' && bare) return htmlEntries(node, state)
  if (node.type !== 'paragraph') return []
  const lines = linesOf(node)
  if (lines[0] && beginsEntry(lines[0])) return lineEntries(lines, beginsEntry, node)
  // Where the author breaks lines, each is an entry; others were only wrapped.
  const broken = node.children.some((child) => child.type === 'break')
  return bare ? lineEntries(lines, () => broken, node) : []
}

function beginsEntry(line: PhrasingContent[]): boolean {
  return /^\s*(?:\[\^?\p{Nd}{1,3}\]|\p{Nd}{1,3}[.)]|[•·▪◦])\s*\S/u.test(textOf(line))
}

/** Lines as entries; a line that begins none continues the one before. */
function lineEntries(
  lines: PhrasingContent[][],
  begins: (line: PhrasingContent[]) => boolean,
  paragraph: Paragraph,
): Entry[] {
  const entries: Entry[] = []
  for (const line of lines) {
    const last = entries.at(-1)
    if (last && !begins(line)) last.nodes.push({ type: 'text', value: '\n' }, ...line)
    else {
      const position = positionOf(line[0] ?? paragraph)
      entries.push({ nodes: [...line], below: [], position })
    }
  }
  return entries
}

/** Raw HTML keeps its text: each line of it is an entry. */
function htmlEntries(node: Html, state: State): Entry[] {
  const position = positionOf(node)
  return htmlText(node.value, state.file, position)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((value) => ({ nodes: [{ type: 'text', value }], below: [], position }))
}

function itemEntries(list: List): Entry[] {
  return list.children.map((item) => {
    const [first, ...below] = item.children
    const position = positionOf(item)
    return first?.type === 'paragraph'
      ? { nodes: first.children, below, position }
      : { nodes: [], below: item.children, position }
  })
}

function textOfEntry(entry: Entry): RootContent[] {
  return [paragraphOf(entry), ...entry.below]
}

function paragraphOf(entry: Entry): Paragraph {
  return { type: 'paragraph', children: entry.nodes, position: entry.position }
}

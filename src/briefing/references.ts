import type { Definition, FootnoteDefinition } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { safeUrl } from '../markdown/phrasing/link.js'
import { positionOf, type References, type State } from '../markdown/state.js'
import type { Source } from '../model/briefing.js'
import { plainText } from '../model/runs.js'
import { readSource } from './source.js'

/** All sources of a briefing, and what leads to them. */
export interface Bibliography {
  references: References
  /** Sources that no list has: footnotes and numeric link definitions. */
  further: Source[]
}

/**
 * Adds the footnotes that are sources, and definitions such as
 * `[3]: https://…`, to the sources of the lists. One that repeats a listed
 * source (same address or same words) leads to that one.
 */
export function readBibliography(listed: Source[], state: State): Bibliography {
  const further: Source[] = []
  const footnotes = new Map<string, number>()
  const definitions = new Map<string, number>()
  const numberOf = (source: Source): number => {
    const same = [...listed, ...further].find((other) => isSame(source, other))
    if (same) return same.number
    further.push(source)
    return source.number
  }
  const next = () => listed.length + further.length + 1
  for (const [identifier, node] of inOrder(state.footnotes)) {
    const source = sourceOfFootnote(node, next(), state)
    if (source) footnotes.set(identifier, numberOf(source))
  }
  for (const [identifier, node] of inOrder(state.definitions)) {
    if (!/^\d{1,3}$/.test(identifier)) continue
    // With a list of sources, `[3]` means its third entry.
    const number = Number(identifier)
    const source = sourceOfDefinition(node, next())
    definitions.set(identifier, number <= listed.length ? number : numberOf(source))
  }
  const sources = listed.length + further.length
  return { references: { sources, footnotes, definitions }, further }
}

/** By label where all labels are numbers, else as the author put them. */
function inOrder<Node>(nodes: ReadonlyMap<string, Node>): [string, Node][] {
  const entries = [...nodes]
  const numeric = entries.every(([identifier]) => /^\d+$/.test(identifier))
  return numeric ? entries.sort(([one], [other]) => Number(one) - Number(other)) : entries
}

/**
 * A footnote is a source where it has a link, or reads as a title with a
 * publisher or a date rather than as a sentence of its own.
 */
function sourceOfFootnote(
  node: FootnoteDefinition,
  number: number,
  state: State,
): Source | undefined {
  const [first] = node.children
  if (node.children.length !== 1 || first?.type !== 'paragraph') return undefined
  const text = textOf(first)
  const source = readSource(state.runs(first.children), number, positionOf(node))
  const dated = /,.*\p{Nd}{4}/u.test(text) && text.length < 240
  return source.url || dated ? source : undefined
}

function sourceOfDefinition(node: Definition, number: number): Source {
  const url = safeUrl(node.url)
  return {
    number,
    title: [{ type: 'text', text: node.title ?? node.url }],
    detail: [],
    ...(url && { url }),
    position: positionOf(node),
  }
}

function isSame(one: Source, other: Source): boolean {
  if (one.url && other.url) return one.url === other.url
  const words = (source: Source) =>
    plainText([...source.title, ...source.detail])
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  return words(one) === words(other)
}

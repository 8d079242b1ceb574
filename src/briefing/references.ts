import type { Definition, FootnoteDefinition } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { safeUrl } from '../markdown/phrasing/link.js'
import {
  type CitedSource,
  positionOf,
  type References,
  type State,
} from '../markdown/state.js'
import type { Source } from '../model/briefing.js'
import type { Run } from '../model/run.js'
import { plainText } from '../model/runs.js'
import type { Cites } from './cites.js'
import { readSource } from './source.js'

/** All sources of a briefing, and what leads to them. */
export interface Bibliography {
  references: References
  /** Sources that no list has: footnotes, numeric link definitions, cited entries. */
  further: Source[]
}

/**
 * Adds the footnotes that are sources, and definitions such as
 * `[3]: https://…`, to the sources of the lists. One that repeats a listed
 * source (same address or same words) leads to that one. Entries of a library that
 * the text cites follow.
 */
export function readBibliography(
  listed: Source[],
  state: State,
  cites: Cites,
): Bibliography {
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
    const source = sourceOfFootnote(node, next(), listed, state)
    if (source) footnotes.set(identifier, numberOf(source))
  }
  for (const [identifier, node] of inOrder(state.definitions)) {
    if (!/^\d{1,3}$/.test(identifier) || node.url === '') continue
    // `[text][3]` is a link whose address stands elsewhere.
    if (state.linkLabels.has(identifier)) continue
    const number = Number(identifier)
    const entry = listed[number - 1]
    if (entry) complete(entry, node)
    definitions.set(
      identifier,
      entry ? number : numberOf(sourceOfDefinition(node, next())),
    )
  }
  const cited = new Map<string, CitedSource>()
  for (const { key, title, detail, url, author, year } of cites.entries) {
    const position = cites.places.get(key)
    if (!position) continue
    const source = { number: next(), title, detail, ...(url && { url }), position }
    cited.set(key, { number: numberOf(source), author, year })
  }
  const sources = listed.length + further.length
  const { style, keys } = cites
  return { references: { sources, footnotes, definitions, cited, style, keys }, further }
}

/** With a list of sources, `[3]: https://…` is the address of its third entry. */
function complete(source: Source, node: Definition): void {
  const url = safeUrl(node.url)
  if (url && !source.url) source.url = url
}

/** By label where all labels are numbers, else as the author put them. */
function inOrder<Node>(nodes: ReadonlyMap<string, Node>): [string, Node][] {
  const entries = [...nodes]
  const numeric = entries.every(([identifier]) => /^\d+$/.test(identifier))
  return numeric ? entries.sort(([one], [other]) => Number(one) - Number(other)) : entries
}

/**
 * A footnote is a source where it is or has a link that stands for itself, or
 * reads as a title with a publisher and a date rather than as a sentence; or
 * where it repeats a listed source.
 */
function sourceOfFootnote(
  node: FootnoteDefinition,
  number: number,
  listed: Source[],
  state: State,
): Source | undefined {
  const [first] = node.children
  if (node.children.length !== 1 || first?.type !== 'paragraph') return undefined
  const text = textOf(first)
  const runs = state.runs(first.children)
  const dated = /,.*\p{Nd}{4}/u.test(text) && text.length < 240
  const source = readSource(runs, number, positionOf(node))
  const listedToo = listed.some((other) => isSame(source, other))
  return dated || listedToo || hasLinkApart(runs) ? source : undefined
}

/** Whether a link is no part of a sentence: punctuation or nothing is around it. */
function hasLinkApart(runs: Run[]): boolean {
  const link = (run: Run | undefined) => run?.type === 'text' && run.href !== undefined
  const start = runs.findIndex(link)
  if (start < 0) return false
  const length = runs.slice(start).findIndex((run) => !link(run))
  const before = plainText(runs.slice(0, start))
  const after = length < 0 ? '' : plainText(runs.slice(start + length))
  return (
    /(?:^|[\p{P}|]|^(?:see|cf|vgl|siehe|voir|véase))\s*$/iu.test(before) &&
    /^\s*(?:$|[\p{P}|])/u.test(after)
  )
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

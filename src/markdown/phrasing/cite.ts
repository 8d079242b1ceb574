import { unknownCitation } from '../../diagnostics/bibliography.js'
import type { Position } from '../../model/position.js'
import type { CitationRun, Run } from '../../model/run.js'
import type { CitedSource, References, State } from '../state.js'

/** Keys as Pandoc has them: punctuation only inside. */
const key = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*`

/** `[@doe]`, `[see @doe, p. 3; -@roe]`; the group is what is inside. */
export const citationGroup = String.raw`[^[\]]*(?<![\p{L}\p{N}_.])@${key}[^[\]]*`

/** `@doe` in a sentence, of which the author is a part. */
export const namedCitation = String.raw`(?<![\p{L}\p{N}_.@/])@(?<name>${key})`

const part = new RegExp(String.raw`^(.*?)(-?)@(${key})\s*,?(.*)$`, 'u')

/** What a text has between semicolons. */
interface Part {
  before: string
  /** Whether the author is left out, since the sentence has it. */
  isYear: boolean
  key: string
  after: string
}

/** The keys of a text that may be citations, in order. */
export function keysOf(text: string): string[] {
  const found = text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}_.])@(${key})`, 'gu'))
  return [...found].flatMap(([, name]) => name ?? [])
}

/**
 * A group of citations by key; nothing where it is none, or leads nowhere. In the
 * numeric style, what the author says beside a key stands before the number.
 */
export function citeGroup(
  group: string,
  place: Position,
  references: References,
  { file }: State,
): Run[] | undefined {
  const parts = group.split(';').map(readPart)
  if (!parts.every((each) => each !== undefined)) return undefined
  const unknown = parts.filter((each) => !references.cited.has(each.key))
  for (const each of unknown) {
    if (isMeant(each.key, references))
      unknownCitation(file, each.key, references.keys, place)
  }
  const known = parts.filter((each) => references.cited.has(each.key))
  if (known.length === 0) return undefined
  const rest = unknown.map((each): Run => ({ type: 'text', text: ` [@${each.key}]` }))
  return [...cited(known, references), ...rest]
}

/** A citation that is part of the sentence: the author, then the reference. */
export function citeByName(
  name: string,
  { cited, style }: References,
): Run[] | undefined {
  const source = cited.get(name)
  if (!source) return undefined
  const { number, author, year } = source
  const isNumeric = style === 'numeric'
  return [
    { type: 'text', text: isNumeric ? author : `${author} ` },
    { type: 'citation', numbers: [number], ...(!isNumeric && { labels: [year] }) },
  ]
}

function readPart(text: string): Part | undefined {
  const match = part.exec(text.replaceAll('\n', ' ').trim())
  if (!match) return undefined
  const [, before = '', minus, name = '', after = ''] = match
  return { before: before.trim(), isYear: minus === '-', key: name, after: after.trim() }
}

/** Without a bibliography, `[@scope]` may be anything; a key with a year is meant as one. */
function isMeant(name: string, { keys }: References): boolean {
  return keys.length > 0 || /\p{Nd}{2,4}[a-z]?$/u.test(name)
}

function cited(parts: Part[], { cited, style }: References): Run[] {
  const sources = parts.flatMap((each) => cited.get(each.key) ?? [])
  const numbers = sources.map(({ number }) => number)
  if (style === 'author-date') {
    const labels = sources.map((source, index) => label(source, parts[index]))
    return [{ type: 'citation', numbers, labels }]
  }
  const run: CitationRun = {
    type: 'citation',
    numbers: numbers.toSorted((a, b) => a - b),
  }
  const said = parts.map(({ before, after }) => [before, after].filter(Boolean).join(' '))
  const words = said.filter(Boolean).join('; ')
  return words === '' ? [run] : [{ type: 'text', text: ` (${words})` }, run]
}

function label({ author, year }: CitedSource, said: Part | undefined): string {
  const name = said?.isYear ? year : `${author} ${year}`
  const start = said?.before ? `${said.before} ${name}` : name
  return said?.after ? `${start}, ${said.after}` : start
}

import type { Text } from 'mdast'
import { unknownFootnote, unknownReference } from '../../diagnostics/markdown.js'
import type { Place, Position } from '../../model/position.js'
import type { Run } from '../../model/run.js'
import type { Located } from '../locate.js'
import { positionOf, type References, type State } from '../state.js'
import { citationGroup, citeByName, citeGroup, namedCitation } from './cite.js'
import { hardSpaces } from './hard-spaces.js'

const numbers = String.raw`\^?\p{Nd}{1,3}(?:\s*[,;،、–-]\s*\^?\p{Nd}{1,3})*`

/**
 * `[3]`, `[^3]`, `[3, 5]`, `[3–5]`; a footnote that has no definition; `[@key]` or
 * `@key` of a bibliography.
 */
const reference = new RegExp(
  String.raw`\[(?:(?<numbers>${numbers})|\^[^\]\s[^]+|(?<group>${citationGroup}))\]|${namedCitation}`,
  'gu',
)

/** Text; references to sources in it become citations, others stay as they are. */
export function text(node: Text, state: State): Run[] {
  const runs: Run[] = []
  const { references, lang } = state
  if (!references) return push(runs, node.value, lang)
  let end = 0
  let place = positionOf(node).start
  for (const match of node.value.matchAll(reference)) {
    const located = locate(match, node, place, state)
    if (!located) continue
    place = located.position.end
    if (located.escaped) continue
    const cited = cite(match, located.position, references, state)
    if (!cited) continue
    const before = node.value.slice(end, match.index)
    push(runs, startsWithSpace(cited) ? before.trimEnd() : before, lang)
    runs.push(...cited)
    end = match.index + match[0].length
  }
  return push(runs, node.value.slice(end), lang)
}

/** What a match refers to, in runs; nothing where it stays as it is. */
function cite(
  match: RegExpExecArray,
  place: Position,
  references: References,
  state: State,
): Run[] | undefined {
  const { group, name } = match.groups ?? {}
  if (group !== undefined) return citeGroup(group, place, references, state)
  if (name !== undefined) return citeByName(name, references)
  const known = resolve(match, place, references.sources, state)
  if (known.length === 0) return undefined
  const unknown = numbersOf(match.groups?.['numbers'] ?? '').filter(
    (number) => !known.includes(number),
  )
  const runs: Run[] = [{ type: 'citation', numbers: known }]
  return unknown.length > 0 ? push(runs, ` [${unknown.join(', ')}]`, state.lang) : runs
}

function startsWithSpace([first]: Run[]): boolean {
  return first?.type === 'text' && first.text.startsWith(' ')
}

/** Where a match stands; nowhere if it is made of entities such as `&#91;`. */
function locate(
  { 0: label, index }: RegExpExecArray,
  node: Text,
  from: Place,
  state: State,
): Located | undefined {
  // Over two lines, the source may have an indent that the text has not.
  if (label.includes('\n')) return { position: positionOf(node), escaped: false }
  const { start, end } = positionOf(node)
  const line = start.line + node.value.slice(0, index).split('\n').length - 1
  return state.locate(label, line > from.line ? { line, column: 1 } : from, end)
}

/** The sources that a reference leads to; warns of those that there are not. */
function resolve(
  { 0: label, groups }: RegExpExecArray,
  place: Position,
  sources: number,
  { file }: State,
): number[] {
  const list = groups?.['numbers']
  if (list === undefined) {
    unknownFootnote(file, label, place)
    return []
  }
  const numbers = numbersOf(list)
  const known = numbers.filter((number) => number >= 1 && number <= sources)
  if (known.length < numbers.length) unknownReference(file, label, sources, place)
  // Sources count from 1, so that `[0, 1]` is no list of them.
  return numbers.includes(0) ? [] : known
}

function push(runs: Run[], value: string, lang: string): Run[] {
  // A line end inside a paragraph is a space.
  if (value !== '')
    runs.push({ type: 'text', text: hardSpaces(value.replaceAll('\n', ' '), lang) })
  return runs
}

/** `3, 5–7` as 3, 5, 6, 7. */
function numbersOf(list: string): number[] {
  return list.split(/[,;،、]/).flatMap((part) => {
    const [first = 0, last = first] = part
      .split(/[–-]/)
      .map((text) => toNumber(text.replace('^', '')))
    if (last < first || last - first > 50) return [first, last]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

/** A number in the digits of any script. */
function toNumber(text: string): number {
  return Number(text.trim().replace(/\p{Nd}/gu, digitValue))
}

/** Unicode keeps the ten digits of a script in one row, from zero. */
function digitValue(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String(code - zero)
}

import type { Text } from 'mdast'
import { unknownReference } from '../../diagnostics/markdown.js'
import type { Position } from '../../model/position.js'
import type { Run } from '../../model/run.js'
import { positionOf, type State } from '../state.js'

/** `[3]`, `[^3]`, `[3, 5]`, `[3–5]`; white space before belongs to it. */
const reference = /\s*\[(\^?\p{Nd}{1,3}(?:\s*[,;،、–-]\s*\^?\p{Nd}{1,3})*)\]/gu

/** Text; references to sources in it become citations, others stay as they are. */
export function text(node: Text, state: State): Run[] {
  const runs: Run[] = []
  const { references } = state
  if (!references) return push(runs, node.value)
  let end = 0
  for (const match of node.value.matchAll(reference)) {
    const label = match[0].trim()
    const { known, unknown } = sort(numbersOf(match[1] ?? ''), references.sources)
    if (unknown.length > 0) {
      unknownReference(state.file, label, references.sources, within(node, label, state))
    }
    if (known.length === 0) continue
    push(runs, node.value.slice(end, match.index))
    runs.push({ type: 'citation', numbers: known })
    if (unknown.length > 0) push(runs, ` [${unknown.join(', ')}]`)
    end = match.index + match[0].length
  }
  return push(runs, node.value.slice(end))
}

function push(runs: Run[], value: string): Run[] {
  // A line end inside a paragraph is a space.
  if (value !== '') runs.push({ type: 'text', text: value.replace(/\s*\n\s*/g, ' ') })
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

function sort(
  numbers: number[],
  sources: number,
): { known: number[]; unknown: number[] } {
  const known = numbers.filter((number) => number >= 1 && number <= sources)
  return { known, unknown: numbers.filter((number) => !known.includes(number)) }
}

/** Where a label stands inside a text node. */
function within(node: Text, label: string, state: State): Position {
  const position = positionOf(node)
  const source = String(state.file)
  const from = position.start.offset ?? 0
  const offset = source.indexOf(label, from)
  if (offset < 0 || offset > (position.end.offset ?? 0)) return position
  const before = source.slice(from, offset).split('\n')
  const line = position.start.line + before.length - 1
  const last = before.at(-1)?.length ?? 0
  const column = before.length > 1 ? last + 1 : position.start.column + last
  return { start: { line, column }, end: { line, column: column + label.length } }
}

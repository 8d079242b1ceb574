import type { VFile } from 'vfile'
import type { Place, Position } from '../model/position.js'

export interface Located {
  position: Position
  /** Whether the author put a backslash into it, so that it means nothing. */
  escaped: boolean
}

/** Finds the first occurrence of a label between two places of the Markdown. */
export type Locate = (label: string, from: Place, to: Place) => Located | undefined

export function createLocate(file: VFile): Locate {
  const source = String(file)
  const starts = lineStarts(source)
  const offsetOf = ({ line, column }: Place) => (starts[line - 1] ?? 0) + column - 1
  return (label, from, to) => {
    const found = pattern(label).exec(source.slice(offsetOf(from), offsetOf(to)))
    if (!found) return undefined
    const before = source.slice(offsetOf(from), offsetOf(from) + found.index).split('\n')
    const line = from.line + before.length - 1
    const last = before.at(-1)?.length ?? 0
    const column = before.length > 1 ? last + 1 : from.column + last
    const end = { line, column: column + found[0].length }
    return { position: { start: { line, column }, end }, escaped: found[0] !== label }
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (const match of source.matchAll(/\n/g)) starts.push(match.index + 1)
  return starts
}

/** The label, with or without backslashes before its punctuation. */
function pattern(label: string): RegExp {
  return new RegExp(label.replace(/[^\p{L}\p{N}\s]/gu, '\\\\?\\$&'))
}

import type { Root, Yaml } from 'mdast'
import * as v from 'valibot'
import type { VFile } from 'vfile'
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import {
  invalidField,
  invalidFrontMatter,
  lateFrontMatter,
  unclosedFrontMatter,
  unknownField,
} from '../diagnostics/metadata.js'
import { positionOf } from '../markdown/state.js'
import { nearest } from '../model/nearest.js'
import type { Position } from '../model/position.js'
import { type FrontMatter, fieldName, fields } from './front-matter-fields.js'

/** Fields with the places of their values. */
export interface PlacedFrontMatter {
  fields: FrontMatter
  places: Partial<Record<keyof FrontMatter, Position>>
  /** Where each entry of a list stands. */
  entries: Partial<Record<keyof FrontMatter, Position[]>>
}

/**
 * Reads the YAML at the head of a file. A field that is unknown or has a value
 * it cannot have is a warning and is ignored; text that is no YAML is an error.
 */
export function readFrontMatter(tree: Root, file: VFile): PlacedFrontMatter {
  const [node] = tree.children
  if (node?.type !== 'yaml') {
    const fence = /^\s*(?=---[ \t]*\n\s*[\w-]+[ \t]*:)/.exec(String(file))?.[0]
    if (fence === '') unclosedFrontMatter(file)
    if (fence !== undefined) lateFrontMatter(file, fence.split('\n').length)
    return { fields: {}, places: {}, entries: {} }
  }
  const lines = new LineCounter()
  const document = parseDocument(node.value, { lineCounter: lines })
  const place = (range: readonly number[] | null | undefined) =>
    within(node, lines, range)
  const [error] = document.errors
  if (error) invalidFrontMatter(file, firstLine(error.message), place(error.pos))
  if (document.contents === null) return { fields: {}, places: {}, entries: {} }
  if (!isMap(document.contents)) {
    invalidFrontMatter(
      file,
      'expected fields, `name: value`',
      place(document.contents.range),
    )
  }
  return readFields(document.contents, file, place)
}

function readFields(
  map: YAMLMap,
  file: VFile,
  place: (range: readonly number[] | null | undefined) => Position,
): PlacedFrontMatter {
  const found: Record<string, unknown> = {}
  const places: PlacedFrontMatter['places'] = {}
  const entries: PlacedFrontMatter['entries'] = {}
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue
    const written = String(key.value)
    const name = fieldName(written)
    if (!name) {
      const known = Object.keys(fields)
      unknownField(file, written, nearest(written, known), known, place(key.range))
      continue
    }
    const plain: unknown = plainValue(value)
    if (plain === null) continue
    const { schema, expected } = fields[name]
    const result = v.safeParse(schema, plain)
    places[name] = place(rangeOf(value) ?? key.range)
    if (isSeq(value)) entries[name] = value.items.map((item) => place(rangeOf(item)))
    if (result.success) found[name] = result.output
    else invalidField(file, written, expected, places[name])
  }
  return { fields: found, places, entries }
}

/** A value as the author wrote it: `2025-05` is no sum, `1.10` keeps its zero. */
function plainValue(value: unknown): unknown {
  if (isScalar(value)) return writtenText(value)
  if (value && typeof value === 'object' && 'toJSON' in value)
    return (value as YAMLMap).toJSON()
  return value
}

function writtenText({ value, source }: Scalar): unknown {
  return typeof value === 'number' && source !== undefined ? source : value
}

function rangeOf(value: unknown): readonly number[] | null | undefined {
  return value && typeof value === 'object' && 'range' in value
    ? (value as Scalar).range
    : undefined
}

/** A range of the YAML text as a position in the file. */
function within(
  node: Yaml,
  lines: LineCounter,
  range: readonly number[] | null | undefined,
): Position {
  if (!range) return positionOf(node)
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    // The text begins on the line after the opening fence.
    return { line: positionOf(node).start.line + line, column: col }
  }
  return { start: at(range[0] ?? 0), end: at(range[1] ?? range[0] ?? 0) }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
}

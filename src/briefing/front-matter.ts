import type { Root, Yaml } from 'mdast'
import * as v from 'valibot'
import type { VFile } from 'vfile'
import {
  isMap,
  isScalar,
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

/** A line of text; numbers and dates are taken as they are written. */
const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value).replace(/\s+/g, ' ').trim()),
  v.nonEmpty(),
)

/** Any words, but what is written as an ISO date has to be one. */
const date = v.pipe(
  text,
  v.check((written) => {
    if (!/^\d{4}-\d{2}(-\d{2})?$/.test(written)) return true
    const time = Date.parse(written)
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
  }),
)

const language = v.pipe(
  text,
  v.check((tag) => {
    try {
      return Intl.getCanonicalLocales(tag.replace('_', '-')).length === 1
    } catch {
      return false
    }
  }),
  v.transform((tag) => tag.replace('_', '-')),
)

const webAddress = v.pipe(text, v.url(), v.regex(/^https?:\/\//))

const tags = v.union([
  v.array(text),
  v.pipe(
    text,
    v.transform((list) =>
      list
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ),
])

/** All fields of the front matter, each with what it takes. */
const fields = {
  title: { schema: text, expected: 'text' },
  subtitle: { schema: text, expected: 'text' },
  subject: { schema: text, expected: 'text' },
  topic: { schema: text, expected: 'text' },
  date: { schema: date, expected: 'a date' },
  'as-of': { schema: date, expected: 'a date' },
  author: { schema: text, expected: 'text' },
  organisation: { schema: text, expected: 'text' },
  lang: { schema: language, expected: 'a language tag such as `en` or `fa`' },
  mark: { schema: text, expected: 'text' },
  url: { schema: webAddress, expected: 'an address that begins with https://' },
  template: { schema: text, expected: 'the name of a template' },
  theme: { schema: text, expected: 'the name of a theme' },
  tags: { schema: tags, expected: 'a list of words' },
} as const

type Fields = typeof fields

/** What the front matter says; every field is optional. */
export type FrontMatter = {
  [Name in keyof Fields]?: v.InferOutput<Fields[Name]['schema']>
}

/** Spellings that authors take for granted. */
const aliases = new Map<string, keyof Fields>([
  ['asof', 'as-of'],
  ['language', 'lang'],
  ['organization', 'organisation'],
  ['keywords', 'tags'],
])

/**
 * Reads the YAML at the head of a file. A field that is unknown or has a value
 * it cannot have is a warning and is ignored; text that is no YAML is an error.
 */
export function readFrontMatter(tree: Root, file: VFile): FrontMatter {
  const [node] = tree.children
  if (node?.type !== 'yaml') {
    const fence = /^\s*(?=---[ \t]*\n\s*[\w-]+[ \t]*:)/.exec(String(file))?.[0]
    if (fence === '') unclosedFrontMatter(file)
    if (fence !== undefined) lateFrontMatter(file, fence.split('\n').length)
    return {}
  }
  const lines = new LineCounter()
  const document = parseDocument(node.value, { lineCounter: lines })
  const place = (range: readonly number[] | null | undefined) =>
    within(node, lines, range)
  const [error] = document.errors
  if (error) invalidFrontMatter(file, firstLine(error.message), place(error.pos))
  if (document.contents === null) return {}
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
): FrontMatter {
  const found: Record<string, unknown> = {}
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
    const result = v.safeParse(fields[name].schema, plain)
    if (result.success) found[name] = result.output
    else
      invalidField(
        file,
        written,
        fields[name].expected,
        place(rangeOf(value) ?? key.range),
      )
  }
  return found
}

function fieldName(written: string): keyof Fields | undefined {
  const name = written.toLowerCase().replaceAll('_', '-')
  return Object.hasOwn(fields, name)
    ? (name as keyof Fields)
    : aliases.get(name.replaceAll('-', ''))
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

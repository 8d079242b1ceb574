import * as v from 'valibot'
import { citationStyles } from '../model/bibliography.js'
import { paperFormats } from '../model/paper.js'

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

const paths = v.union([
  v.array(text),
  v.pipe(
    text,
    v.transform((path) => [path]),
  ),
])

/** Briefings to compare; a name stands for the one that a briefing gives itself. */
const compared = v.pipe(
  v.array(
    v.union([
      v.pipe(
        text,
        v.transform((file): { file: string; name?: string } => ({ file })),
      ),
      v.strictObject({ file: text, name: v.optional(text) }),
    ]),
  ),
  v.minLength(2),
  v.maxLength(6),
)

const paper = v.pipe(
  text,
  v.transform((written) => written.toLowerCase().replace(/^us[ -]/, '')),
  v.picklist(paperFormats),
)

/** All fields of the front matter, each with what it takes. */
export const fields = {
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
  brand: { schema: text, expected: 'the path of a PowerPoint file' },
  portrait: { schema: text, expected: 'the path of a picture' },
  paper: { schema: paper, expected: '`a4` or `letter`' },
  landscape: { schema: v.boolean(), expected: '`true` or `false`' },
  compare: { schema: compared, expected: 'a list of 2 to 6 briefings' },
  tags: { schema: tags, expected: 'a list of words' },
  bibliography: { schema: paths, expected: 'the path of a BibTeX or CSL JSON file' },
  references: { schema: v.array(v.unknown()), expected: 'a list of CSL items' },
  citations: {
    schema: v.picklist(citationStyles),
    expected: '`numeric` or `author-date`',
  },
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

/** The field that an author means by a name; letter case and `_` do not matter. */
export function fieldName(written: string): keyof Fields | undefined {
  const name = written.toLowerCase().replaceAll('_', '-')
  return Object.hasOwn(fields, name)
    ? (name as keyof Fields)
    : aliases.get(name.replaceAll('-', ''))
}

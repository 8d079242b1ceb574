import * as v from 'valibot'
import type { BibliographyEntry, Name } from '../model/bibliography.js'

const text = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value).replace(/\s+/g, ' ').trim()),
)

const name = v.object({
  family: v.optional(text),
  given: v.optional(text),
  literal: v.optional(text),
  'non-dropping-particle': v.optional(text),
})

const date = v.union([
  text,
  v.object({
    'date-parts': v.optional(v.array(v.array(v.union([v.string(), v.number()])))),
    raw: v.optional(text),
    literal: v.optional(text),
  }),
])

/** An item of CSL JSON, as far as a list of sources shows it. */
const item = v.object({
  id: v.pipe(text, v.nonEmpty()),
  title: v.pipe(text, v.nonEmpty()),
  author: v.optional(v.array(name), []),
  editor: v.optional(v.array(name), []),
  'container-title': v.optional(text),
  publisher: v.optional(text),
  issued: v.optional(date),
  accessed: v.optional(date),
  volume: v.optional(text),
  issue: v.optional(text),
  page: v.optional(text),
  URL: v.optional(text),
  DOI: v.optional(text),
})

/**
 * An item of CSL JSON becomes an entry; else what is wrong with it, in words.
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables)
 */
export function readItem(value: unknown): BibliographyEntry | string {
  const result = v.safeParse(item, value)
  if (!result.success) {
    const [issue] = result.issues
    return `expected ${issue.expected} for \`${v.getDotPath(issue) ?? 'an entry'}\``
  }
  const read = result.output
  const people = read.author.length > 0 ? read.author : read.editor
  return {
    key: read.id,
    authors: people.flatMap(readName),
    title: read.title,
    ...definedOf({
      container: read['container-title'],
      publisher: read.publisher,
      issued: readDate(read.issued),
      accessed: readDate(read.accessed),
      volume: read.volume,
      issue: read.issue,
      pages: read.page?.replace(/(\d)-+(?=\d)/g, '$1–'),
      url: webAddress(read.URL) ?? webAddress(read.DOI && doiAddress(read.DOI)),
    }),
  }
}

function readName(read: v.InferOutput<typeof name>): Name[] {
  if (read.literal) return [{ family: read.literal }]
  const family = [read['non-dropping-particle'], read.family].filter(Boolean).join(' ')
  if (family === '') return read.given ? [{ family: read.given }] : []
  return [{ family, ...(read.given && { given: read.given }) }]
}

/** A date as ISO 8601, of a span its first day; words stay as they are. */
function readDate(read: v.InferOutput<typeof date> | undefined): string | undefined {
  if (read === undefined || typeof read === 'string') return read || undefined
  const [parts = []] = read['date-parts'] ?? []
  const [year, ...rest] = parts.map(String).filter((part) => part !== '')
  if (year === undefined) return read.literal ?? read.raw
  return [year.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join('-')
}

function doiAddress(doi: string): string {
  return /^https?:/.test(doi) ? doi : `https://doi.org/${doi.replace(/^doi:\s*/i, '')}`
}

function webAddress(address: string | undefined): string | undefined {
  const isWeb = address && /^https?:\/\/\S+$/.test(address) && URL.canParse(address)
  // As links have it, so that the same address is known to be the same.
  return isWeb ? new URL(address).href : undefined
}

function definedOf<Fields extends Record<string, string | undefined>>(
  fields: Fields,
): { [Name in keyof Fields]?: string } {
  const defined = Object.entries(fields).filter(([, value]) => value)
  return Object.fromEntries(defined) as { [Name in keyof Fields]?: string }
}

import { labelsFor, phrase } from '../labels/index.js'
import type { BibliographyEntry, Library } from '../model/bibliography.js'
import type { Run } from '../model/run.js'
import { shortNames, sourceNames } from './names.js'
import { writtenDate } from './written-date.js'

/** An entry as a list of sources and the text have it. */
export interface CitedEntry {
  key: string
  title: Run[]
  detail: Run[]
  url?: string
  /** The author as the text names them: "Doe and Müller". */
  author: string
  /** "2021", or "2021b" where the author has several works of that year. */
  year: string
}

/**
 * Entries become sources in the style of the library: in the order of their keys, or
 * by author and year in the style `author-date`.
 *
 * @param keys of the library's entries, in the order of their first citation
 */
export function citeEntries(
  keys: string[],
  { entries, style }: Library,
  lang: string,
): CitedEntry[] {
  const cited = keys.flatMap((key) => entries.get(key) ?? [])
  const years = yearsOf(cited, lang)
  const written = cited.map((entry): CitedEntry => {
    const year = years.get(entry) ?? ''
    const [title, parts] =
      style === 'numeric' ? numeric(entry, lang) : authorDate(entry, year, lang)
    return {
      key: entry.key,
      title: [{ type: 'text', text: title }],
      detail: parts.length > 0 ? [{ type: 'text', text: parts.join(', ') }] : [],
      ...(entry.url && { url: entry.url }),
      author: shortAuthor(entry, lang),
      year,
    }
  })
  if (style === 'numeric') return written
  const { compare } = new Intl.Collator(lang)
  return written.toSorted(
    (one, other) =>
      compare(one.author, other.author) ||
      compare(one.year, other.year) ||
      compare(textOf(one.title), textOf(other.title)),
  )
}

/** Title; then author, what it stands in, publisher, date, date of access. */
function numeric(entry: BibliographyEntry, lang: string): [string, string[]] {
  const { title, authors, issued } = entry
  const date = issued ? [writtenDate(issued, lang)] : []
  return [
    title,
    [
      ...named(sourceNames(authors, lang)),
      ...place(entry),
      ...date,
      ...seen(entry, lang),
    ],
  ]
}

/** Author (year): title; then what it stands in, publisher, date of access. */
function authorDate(
  entry: BibliographyEntry,
  year: string,
  lang: string,
): [string, string[]] {
  const author = sourceNames(entry.authors, lang)
  const head = author === '' ? entry.title : `${author} (${year}): ${entry.title}`
  return [
    author === '' && year !== '' ? `${head} (${year})` : head,
    [...place(entry), ...seen(entry, lang)],
  ]
}

/** "Journal 12(3)", "pp. 4–9" as "4–9", "Publisher". */
function place(entry: BibliographyEntry): string[] {
  const { container, volume, issue, pages, publisher, authors } = entry
  const number = [volume, issue && `(${issue})`].filter(Boolean).join('')
  const journal = [container, number].filter(Boolean).join(' ')
  // An institution that publishes its own text is named once.
  const isAuthor = authors.some(({ family }) => family === publisher)
  return [
    ...named(journal),
    ...named(pages),
    ...named(isAuthor || publisher === container ? '' : publisher),
  ]
}

function seen({ accessed }: BibliographyEntry, lang: string): string[] {
  if (!accessed) return []
  const date = writtenDate(accessed, lang)
  return [phrase(labelsFor(lang).bibliography.accessed, lang, { date })]
}

function named(part: string | undefined): string[] {
  return part ? [part] : []
}

/** Years, with a letter where one author has several works of one. */
function yearsOf(
  cited: BibliographyEntry[],
  lang: string,
): Map<BibliographyEntry, string> {
  const groups = new Map<string, BibliographyEntry[]>()
  for (const entry of cited) {
    const group = `${shortAuthor(entry, lang)} ${plainYear(entry, lang)}`
    groups.set(group, [...(groups.get(group) ?? []), entry])
  }
  const years = new Map<BibliographyEntry, string>()
  for (const group of groups.values()) {
    for (const [index, entry] of group.entries()) {
      const letter = group.length > 1 ? String.fromCharCode(97 + (index % 26)) : ''
      years.set(entry, `${plainYear(entry, lang)}${letter}`)
    }
  }
  return years
}

function plainYear({ issued }: BibliographyEntry, lang: string): string {
  const year = issued?.match(/^\d{4}(?=$|-)/)?.[0]
  return year ?? issued ?? labelsFor(lang).bibliography.undated
}

/** Works without an author are named by their title. */
function shortAuthor({ authors, title }: BibliographyEntry, lang: string): string {
  return authors.length > 0 ? shortNames(authors, lang) : `“${title}”`
}

function textOf(runs: Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('')
}

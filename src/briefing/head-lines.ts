import type { PhrasingContent, RootContent } from 'mdast'
import * as v from 'valibot'
import { headingText } from '../markdown/heading-text.js'
import { linesOf } from '../markdown/lines.js'
import { type FrontMatter, fieldName, fields } from './front-matter-fields.js'
import type { Outline } from './outline.js'

/** What lines under the title may say in place of the front matter. */
const headFields = ['date', 'as-of', 'author', 'organisation', 'mark'] as const
type HeadField = (typeof headFields)[number]

/** What is said under the title of the whole, as memos have it. */
export interface Head {
  fields: { [Field in HeadField]?: string }
  /** The others, as the author wrote them: "To: the council". */
  lines: string[]
}

/** Labels that memos and reports have beside the names of the fields, by language. */
const words: [HeadField, string][] = [
  ['author', 'from, by, prepared by, written by, von, verfasst von, autor, verfasser'],
  [
    'author',
    'auteur, de, préparé par, rédigé par, autora, preparado por, autore, da, van',
  ],
  ['author', 'نویسنده, از, من, إعداد, от, автор'],
  ['date', 'datum, fecha, data, tarih, дата, تاریخ, التاريخ'],
  ['as-of', 'stand'],
  ['organisation', 'institution'],
  ['mark', 'classification'],
]
const labels = new Map(
  words.flatMap(([field, list]) => list.split(', ').map((label) => [label, field])),
)

/** A label of up to three words, and what is no sentence. */
const labelled = /^(\p{L}\S*(?:\s+\S+){0,2}?)\s*[:：]\s*(\S.{0,79})$/u

/** A single line may be the beginning of a text, and many are a list of facts. */
const [fewest, most] = [2, 6]

/**
 * Takes the lines between title and first heading that are labelled, such as "Date: 9 May",
 * where one of them names a field of the front matter. Such lines are taken for the field,
 * where the front matter is silent.
 */
export function takeHead(plan: Outline, given: FrontMatter): Outline & { head: Head } {
  const head: Head = { fields: {}, lines: [] }
  const [first, ...others] = plan.sections
  const found = first && !first.heading ? first.nodes.filter(isHead) : []
  const texts = found.flatMap(textsOf)
  const isFew = texts.length >= fewest && texts.length <= most
  if (!first || !isFew || !texts.some(fieldOf)) return { ...plan, head }
  for (const text of texts) {
    const field = fieldOf(text)
    if (field && given[field] === undefined && head.fields[field] === undefined)
      head.fields[field] = written(text)
    else head.lines.push(text)
  }
  const nodes = first.nodes.filter(
    (node) => !found.includes(node) && node.type !== 'thematicBreak',
  )
  const rest = nodes.length > 0 ? [{ ...first, nodes }] : []
  return { ...plan, sections: [...rest, ...others], head }
}

function isHead(node: RootContent): boolean {
  const texts = textsOf(node)
  return texts.length > 0 && texts.every((text) => labelled.test(text) && !isEnded(text))
}

/** Lines of a paragraph, or of a list of them; none of what is more than words. */
function textsOf(node: RootContent): string[] {
  if (node.type === 'list')
    return node.children.every(({ children }) => children.length === 1)
      ? node.children.flatMap(({ children: [only] }) => (only ? textsOf(only) : []))
      : []
  if (node.type !== 'paragraph' || !node.children.every(isWords)) return []
  return linesOf(node).map((children) => headingText({ type: 'paragraph', children }))
}

function isWords(node: PhrasingContent): boolean {
  if (node.type === 'strong' || node.type === 'emphasis')
    return node.children.every(isWords)
  return node.type === 'break' || (node.type === 'text' && !/[[\]]/.test(node.value))
}

function isEnded(text: string): boolean {
  return /[.!?;:。：؟]$/u.test(text)
}

function fieldOf(text: string): HeadField | undefined {
  const [, label = ''] = labelled.exec(text) ?? []
  const name = label.toLowerCase()
  const meant = labels.get(name) ?? fieldName(name.replaceAll(' ', '-'))
  const field = headFields.find((one) => one === meant)
  const isAllowed = field && v.safeParse(fields[field].schema, written(text)).success
  return isAllowed ? field : undefined
}

function written(text: string): string {
  const [, , value = ''] = labelled.exec(text) ?? []
  return value
}

import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { headingText } from '../markdown/heading-text.js'
import type { RawSection } from './outline.js'
import type { Recognition, Vocabulary } from './vocabulary.js'

/** What opens a section. */
export interface Opening {
  heading: { children: PhrasingContent[] }
  recognition: Recognition | undefined
  depth: number
  /** The rest of a paragraph that began with the name of its section. */
  rest?: Paragraph
}

/**
 * A heading opens a section. So does a bold paragraph with the name of a kind
 * (`**Key points**`), and before the first section one that begins with the
 * name of the bottom line (`TL;DR: He …`).
 *
 * @param headingDepth level of the heading above
 * @param current the section that is open
 */
export function openingOf(
  node: RootContent,
  vocabulary: Vocabulary,
  headingDepth: number,
  current: RawSection | undefined,
): Opening | undefined {
  if (node.type === 'heading') return openingHeading(node, vocabulary)
  if (node.type !== 'paragraph') return undefined
  const depth = headingDepth + 0.5
  const [first, ...others] = node.children
  if (first && isBold(first)) {
    const name = headingText(first)
    const recognition = vocabulary(name)
    if (!recognition) return undefined
    const rest = withoutSeparator(node, others, name.endsWith(':'))
    if (!rest) return undefined
    const heading = { children: [first] }
    return { heading, recognition, depth, ...(rest.children.length > 0 && { rest }) }
  }
  return current?.heading ? undefined : openingText(node, vocabulary, depth)
}

/** `**bold**`, or `***both***`, which is emphasis around it. */
function isBold(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true
  return (
    node.type === 'emphasis' && node.children.every((child) => child.type === 'strong')
  )
}

function openingHeading(node: Heading, vocabulary: Vocabulary): Opening {
  return { heading: node, recognition: vocabulary(headingText(node)), depth: node.depth }
}

/**
 * `TL;DR: …` without marks; only for the bottom line at the head, since inside
 * a text `In short: …` is but a sentence.
 */
function openingText(
  node: Paragraph,
  vocabulary: Vocabulary,
  depth: number,
): Opening | undefined {
  const [first, ...others] = node.children
  if (first?.type !== 'text') return undefined
  const match = /^([^:：.!?\n]{2,40}?)(?:\s*[:：]\s*|\s+[–—-]\s+|\s*\n)/u.exec(
    first.value,
  )
  const recognition = match?.[1] ? vocabulary(match[1]) : undefined
  if (!match?.[1] || recognition?.kind.shape !== 'statement') return undefined
  const value = first.value.slice(match[0].length)
  const children = value === '' ? others : [{ ...first, value }, ...others]
  if (children.length === 0) return undefined
  return {
    heading: { children: [{ type: 'text', value: match[1] }] },
    recognition,
    depth,
    rest: { ...node, children },
  }
}

/**
 * What follows a bold name: nothing, or text after a colon, a dash or a line
 * break. Anything else means that the bold words are part of a sentence.
 */
function withoutSeparator(
  node: Paragraph,
  others: PhrasingContent[],
  colon: boolean,
): Paragraph | undefined {
  const [first, ...rest] = others
  if (!first) return { ...node, children: [] }
  if (first.type === 'break') return { ...node, children: rest }
  if (first.type !== 'text') return undefined
  const separator = /^\s*[:：—–-]\s*|^\s*\n\s*/u.exec(first.value)?.[0]
  if (separator === undefined && !colon) return undefined
  const value = first.value.slice(separator?.length ?? 0).trimStart()
  return { ...node, children: value === '' ? rest : [{ ...first, value }, ...rest] }
}

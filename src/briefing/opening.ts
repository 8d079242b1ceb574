import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
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
 * (`**Key points**`), and a paragraph that begins with it (`TL;DR: He …`).
 *
 * @param headingDepth level of the heading above
 */
export function openingOf(
  node: RootContent,
  vocabulary: Vocabulary,
  headingDepth: number,
): Opening | undefined {
  if (node.type === 'heading') return openingHeading(node, vocabulary)
  if (node.type !== 'paragraph') return undefined
  const depth = headingDepth + 0.5
  const [first, ...others] = node.children
  if (first && isBold(first)) {
    const recognition = vocabulary(textOf(first))
    if (!recognition) return undefined
    const rest = withoutSeparator(node, others, textOf(first).trimEnd().endsWith(':'))
    if (!rest) return undefined
    const heading = { children: [first] }
    return { heading, recognition, depth, ...(rest.children.length > 0 && { rest }) }
  }
  return first?.type === 'text' ? openingText(node, vocabulary, depth) : undefined
}

/** `**bold**`, or `***both***`, which is emphasis around it. */
function isBold(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true
  return (
    node.type === 'emphasis' && node.children.every((child) => child.type === 'strong')
  )
}

function openingHeading(node: Heading, vocabulary: Vocabulary): Opening {
  return { heading: node, recognition: vocabulary(textOf(node)), depth: node.depth }
}

/** `TL;DR: …` without marks; only for the bottom line, other words are too common. */
function openingText(
  node: Paragraph,
  vocabulary: Vocabulary,
  depth: number,
): Opening | undefined {
  const [first, ...others] = node.children
  if (first?.type !== 'text') return undefined
  const match = /^([^:：.!?\n]{2,40})[:：]\s*/u.exec(first.value)
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

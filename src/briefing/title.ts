import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { headingText } from '../markdown/heading-text.js'
import type { Vocabulary } from './vocabulary.js'

export interface GivenTitle {
  title?: string | undefined
  subtitle?: string | undefined
}

/**
 * The node that names the whole: the first heading of level 1, or the very
 * first heading where it stands at the head and above all others; without any
 * heading, a bold paragraph at the head. A heading of a known kind names its section.
 */
export function titleNode(
  tree: Root,
  vocabulary: Vocabulary,
  given: GivenTitle,
): Heading | Paragraph | undefined {
  const headings = tree.children.filter(
    (node) => node.type === 'heading' && headingText(node) !== '',
  ) as Heading[]
  const first = headings.find((heading) => heading.depth === 1) ?? headings[0]
  if (!first) {
    const bold = boldTitle(tree, vocabulary)
    const named = bold && sameText(headingText(bold), given.title ?? headingText(bold))
    return named ? bold : undefined
  }
  if (vocabulary(headingText(first))) return undefined
  const peers = headings.filter((heading) => heading.depth <= first.depth)
  const alone = peers.length === 1
  if (given.title === undefined) {
    const opens = tree.children.find(isText) === first
    return first.depth === 1 || (alone && opens) ? first : undefined
  }
  if (sameText(headingText(first), given.title)) return first
  // A single heading of level 1 that says something else becomes the subtitle.
  return alone && first.depth === 1 && given.subtitle === undefined ? first : undefined
}

function boldTitle(tree: Root, vocabulary: Vocabulary): Paragraph | undefined {
  const first = tree.children.find(isText)
  if (first?.type !== 'paragraph' || tree.children.length < 2) return undefined
  const bold = first.children.every((child) => child.type === 'strong')
  return bold && !vocabulary(headingText(first)) ? first : undefined
}

/** Front matter and comments stand before a title, too. */
function isText(node: RootContent): boolean {
  return node.type !== 'yaml' && node.type !== 'html'
}

/** Whether two texts differ in letter case and air alone. */
export function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

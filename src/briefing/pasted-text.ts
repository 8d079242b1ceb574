import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { headingText } from '../markdown/heading-text.js'
import { linesOf } from '../markdown/lines.js'
import { positionOf } from '../markdown/state.js'
import type { Vocabulary } from './vocabulary.js'

/**
 * A page pasted as plain text has its headings as lines without marks and its
 * paragraphs on lines without empty ones between. Where a tree has no heading
 * but such lines, each line becomes a paragraph, and those that name a section,
 * or stand at the head as a title, become bold ones. Any other tree stays as it is.
 */
export function markPastedHeadings(tree: Root, vocabulary: Vocabulary): Root {
  const names = (line: PhrasingContent[]) => isPlain(line) && !!vocabulary(textOf(line))
  const pasted =
    tree.children.every((node) => node.type !== 'heading') &&
    tree.children.some((node) => node.type === 'paragraph' && linesOf(node).some(names))
  if (!pasted) return tree
  const children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph'
      ? linesOf(node).map((line) => paragraphOf(line, node, names(line)))
      : [node],
  )
  return { ...tree, children: markTitle(children) }
}

function markTitle(nodes: RootContent[]): RootContent[] {
  const index = nodes.findIndex((node) => node.type !== 'yaml' && node.type !== 'html')
  const first = nodes[index]
  if (first?.type !== 'paragraph' || !isTitle(first)) return nodes
  return nodes.with(index, paragraphOf(first.children, first, true))
}

/** A short line without a full stop at its end. */
function isTitle({ children }: Paragraph): boolean {
  const text = textOf(children)
  return isPlain(children) && text.length <= 120 && !/[.。]\s*$/.test(text)
}

function isPlain(line: PhrasingContent[]): boolean {
  return line.length > 0 && line.every((node) => node.type === 'text')
}

function paragraphOf(
  line: PhrasingContent[],
  { position }: Paragraph,
  bold: boolean,
): Paragraph {
  const [first] = line
  const start = first && position && { ...position, start: positionOf(first).start }
  const children: PhrasingContent[] = bold ? [{ type: 'strong', children: line }] : line
  return { type: 'paragraph', children, ...(start && { position: start }) }
}

function textOf(line: PhrasingContent[]): string {
  return line.map(headingText).join('')
}

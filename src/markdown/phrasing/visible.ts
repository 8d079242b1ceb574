import type { PhrasingContent } from 'mdast'

const opening = /^<(script|style|template|iframe|object|svg|math)\b[^>]*>$/i

/**
 * Phrasing nodes without those between the tags of an element that has no
 * visible text, such as `<script>`; the opening tag stays, to be reported.
 */
export function visible(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let end = -1
  nodes.forEach((node, index) => {
    if (index <= end) return
    kept.push(node)
    if (node.type === 'html') end = endOf(nodes, index, opening.exec(node.value)?.[1])
  })
  return kept
}

/** Index of the tag that closes an element; -1 where none does. */
function endOf(
  nodes: readonly PhrasingContent[],
  start: number,
  name: string | undefined,
): number {
  if (!name) return -1
  const closing = new RegExp(`^</${name}\\s*>$`, 'i')
  return nodes.findIndex(
    (node, index) => index > start && node.type === 'html' && closing.test(node.value),
  )
}

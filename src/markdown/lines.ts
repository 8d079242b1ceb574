import type { Paragraph, PhrasingContent } from 'mdast'

/** The lines of a paragraph as the author wrote them. */
export function linesOf(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of paragraph.children) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push({ ...node, value })
      })
    }
  }
  return lines
}

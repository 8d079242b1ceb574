import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { positionOf } from './state.js'

/** The lines of a paragraph as the author wrote them. */
export function linesOf(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of paragraph.children) {
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push(lineOf(node, value, index))
      })
    }
  }
  return lines
}

/** Line `index` of a text node; how far it is indented the node does not tell. */
function lineOf(node: Text, value: string, index: number): Text {
  if (index === 0) return { ...node, value }
  const { start, end } = positionOf(node)
  const first = { line: start.line + index, column: 1, offset: start.offset }
  return { ...node, value, position: { start: first, end } }
}

import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { unclosedContainer } from '../../diagnostics/containers.js'
import { positionOf } from '../state.js'
import type { Container } from './from-markdown.js'

/**
 * Undoes containers that nothing closes, which else took the rest of the text: their
 * first line stands as it is written, and what follows is read without it.
 */
export function undoUnclosed(tree: Root, file: VFile): void {
  undo(tree, file)
}

function undo(node: Nodes, file: VFile): void {
  if (!('children' in node)) return
  for (const child of node.children) undo(child, file)
  const children: RootContent[] = [...node.children]
  if (!children.some(isUnclosed)) return
  const undone = children.flatMap((child): RootContent[] =>
    isUnclosed(child) ? [fenceLine(child, file), ...child.children] : [child],
  )
  Object.assign(node, { children: undone })
}

function isUnclosed(node: RootContent): node is Container {
  return node.type === 'container' && !node.closed
}

function fenceLine(node: Container, file: VFile): Paragraph {
  const { start } = positionOf(node)
  const rest = String(file).slice(start.offset)
  const value = (/^.*/.exec(rest)?.[0] ?? '').trimEnd()
  const end = { ...start, column: start.column + value.length }
  const position = { start, end: { ...end, offset: (start.offset ?? 0) + value.length } }
  unclosedContainer(file, value, position)
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}

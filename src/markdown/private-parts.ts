import type { Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { openPrivate } from '../diagnostics/containers.js'
import { positionOf } from './state.js'

/**
 * What stands in `:::private` … `:::` becomes a part of the text around it, or is gone
 * where the briefing is for the public.
 *
 * @throws VFileMessage where it is for the public, and nobody can tell what is private
 */
export function settlePrivate(tree: Root, file: VFile, isPublic: boolean): Root {
  if (isPublic) {
    visit(tree, 'text', (node) => {
      if (/^\s*:{3,}\s*private\b/im.test(node.value)) openPrivate(file, positionOf(node))
    })
  }
  return { ...tree, children: settled(tree.children, isPublic) }
}

function settled<Node extends Nodes>(nodes: Node[], isPublic: boolean): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!('children' in node)) return [node]
    const children = settled<RootContent>(node.children, isPublic)
    if (node.type === 'container' && node.purpose === 'private')
      return isPublic ? [] : (children as Node[])
    return [{ ...node, children } as Node]
  })
}

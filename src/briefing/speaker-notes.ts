import type { Html, PhrasingContent, RootContent } from 'mdast'
import { firstLine, withoutStart } from '../markdown/handlers/blockquote.js'
import { positionOf, type State } from '../markdown/state.js'
import type { Block } from '../model/block.js'

const comment = /^<!--\s*notes?\s*:\s*([\s\S]*?)\s*-->\s*$/i
const marker = /^\[!NOTE\][ \t]*Speaker(?:[ \t]+notes?)?[ \t]*:?[ \t]*(?:\n|$)/i

/**
 * Takes the speaker notes out of a section's nodes: comments that begin with
 * `notes:`, and alerts `> [!NOTE] Speaker`.
 */
export function takeNotes(
  nodes: readonly RootContent[],
  state: State,
): { nodes: RootContent[]; notes: Block[] } {
  const kept: RootContent[] = []
  const notes: Block[] = []
  for (const node of nodes) {
    if (node.type === 'blockquote' && marker.test(firstLine(node))) {
      const length = marker.exec(firstLine(node))?.[0].length ?? 0
      notes.push(...state.blocks(withoutStart(node, length)))
    } else if (node.type === 'html' && comment.test(node.value)) {
      notes.push(...commentNotes(node))
    } else if (node.type === 'paragraph' && node.children.some(isNotes)) {
      notes.push(...node.children.filter(isNotes).flatMap(commentNotes))
      kept.push({ ...node, children: node.children.filter((child) => !isNotes(child)) })
    } else kept.push(node)
  }
  return { nodes: kept, notes }
}

/** The paragraphs of a comment; Markdown in it stays as it is written. */
function commentNotes(node: Html): Block[] {
  const text = comment.exec(node.value)?.[1] ?? ''
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({
      type: 'paragraph',
      runs: [{ type: 'text', text: paragraph }],
      position: positionOf(node),
    }))
}

function isNotes(node: PhrasingContent): node is Html {
  return node.type === 'html' && comment.test(node.value)
}

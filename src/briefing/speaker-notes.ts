import type { Blockquote, Html, Nodes, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { firstLine, withoutStart } from '../markdown/handlers/blockquote.js'
import { parse } from '../markdown/parse.js'
import { positionOf, type State } from '../markdown/state.js'
import type { Block } from '../model/block.js'

const comments = /<!--\s*notes?\s*:\s*([\s\S]*?)\s*-->/gi
const marker = /^\[!NOTE\][ \t]*Speaker(?:[ \t]+notes?)?[ \t]*(?::[ \t]*\n?|\n|$)/i

/**
 * Takes the speaker notes out of a section's nodes, at any depth: comments
 * that begin with `notes:`, and alerts `> [!NOTE] Speaker`.
 */
export function takeNotes(
  nodes: readonly RootContent[],
  state: State,
): { nodes: RootContent[]; notes: Block[] } {
  const notes: RootContent[] = []
  const kept = without(nodes, notes)
  return { nodes: kept, notes: state.blocks(notes) }
}

/** Nodes without speaker notes. */
export function withoutNotes(nodes: readonly RootContent[]): RootContent[] {
  return without(nodes, [])
}

/** Nodes without the notes in them, which are added to `notes`. */
function without<Node extends Nodes>(
  nodes: readonly Node[],
  notes: RootContent[],
): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'blockquote' && marker.test(firstLine(node))) {
      notes.push(...alertNotes(node))
      return []
    }
    if (node.type === 'html') {
      const value = node.value.replace(comments, '')
      notes.push(...commentNotes(node))
      return value === node.value
        ? [node]
        : value.trim() === ''
          ? []
          : [{ ...node, value }]
    }
    if (!('children' in node) || !holdsNotes(node)) return [node]
    const children = without(node.children as Nodes[], notes)
    return children.length > 0 ? [{ ...node, children } as Node] : []
  })
}

/** Whether anything below may be notes; all else stays the node that it is. */
function holdsNotes(node: Nodes): boolean {
  let found = false
  visit(node, (child) => {
    found ||= child.type === 'html' || child.type === 'blockquote'
  })
  return found
}

function alertNotes(node: Blockquote): RootContent[] {
  return withoutStart(node, marker.exec(firstLine(node))?.[0].length ?? 0)
}

/** The Markdown in comments; its nodes have the place of the comment. */
function commentNotes(node: Html): RootContent[] {
  return [...node.value.matchAll(comments)].flatMap((match) => {
    const tree = parse(new VFile(withoutIndent(match[1] ?? '')))
    visit(tree, (child) => {
      child.position = positionOf(node)
    })
    return tree.children
  })
}

/** Lines after the first are often indented, to stand below it. */
function withoutIndent(text: string): string {
  const indents = text.match(/(?<=\n)[ \t]*(?=\S)/g) ?? []
  const shared = indents.reduce((least, { length }) => Math.min(least, length), Infinity)
  return shared > 0 && shared < Infinity
    ? text.replace(new RegExp(`\\n[ \\t]{${shared}}`, 'g'), '\n')
    : text
}

import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { longBlock, manyBlocks } from '../diagnostics/limits.js'
import type { Limits } from '../model/limits.js'
import { positionOf } from './state.js'

/** What holds text, but is no block of its own. */
const inline = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image'],
  ...['linkReference', 'imageReference', 'footnoteReference', 'html', 'root'],
])

/** Lines that begin a row, an item or a heading. */
const beginning = /^[ \t]*(?:[|#]|[-*+][ \t]|\d{1,9}[.)][ \t])/gm

/**
 * Fails a briefing that has more rows and items than blocks are allowed, before it is
 * parsed: that alone would take long.
 *
 * @throws VFileMessage that is on the file, too
 */
export function checkLines(file: VFile, limits: Limits): void {
  const lines = String(file).match(beginning)?.length ?? 0
  if (lines > limits.blocks) manyBlocks(file, lines, limits.blocks)
}

/**
 * Fails a briefing with more blocks, or a longer one, than can be set in good time.
 *
 * @throws VFileMessage that is on the file, too
 */
export function checkLimits(tree: Root, file: VFile, limits: Limits): void {
  const blocks = countBlocks(tree, (node) => {
    if (isText(node) && lengthOf(node) > limits.characters)
      longBlock(file, limits.characters, positionOf(node))
  })
  if (blocks > limits.blocks) manyBlocks(file, blocks, limits.blocks)
}

/** How many headings, paragraphs, items, rows and lines of code a text has. */
export function countBlocks(tree: Root, look: (node: Nodes) => void = () => {}): number {
  let blocks = 0
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!inline.has(node.type)) blocks += node.type === 'code' ? linesOf(node.value) : 1
    look(node)
    if ('children' in node) open.push(...node.children)
  }
  return blocks
}

function linesOf(code: string): number {
  return code.split('\n').length
}

function isText({ type }: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'code'].includes(type)
}

function lengthOf(node: Nodes): number {
  const { start, end } = positionOf(node)
  return (end.offset ?? 0) - (start.offset ?? 0)
}

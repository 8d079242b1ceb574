import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { longBlock, manyBlocks, manyPictures } from '../diagnostics/limits.js'
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
 * Fails a briefing with more blocks or pictures, or a longer one, than can be set in good time.
 *
 * @throws VFileMessage that is on the file, too
 */
export function checkLimits(tree: Root, file: VFile, limits: Limits): void {
  let pictures = 0
  const blocks = countBlocks(tree, (node) => {
    const most = mostCharacters(node, limits)
    if (lengthOf(node) > most) longBlock(file, most, positionOf(node))
    if (node.type === 'image' || node.type === 'imageReference') pictures++
  })
  if (pictures > limits.pictures) manyPictures(file, pictures, limits.pictures)
  if (blocks > limits.blocks) manyBlocks(file, blocks, limits.blocks)
}

/** How many headings, paragraphs, items, rows, and lines of code and of front matter a text has. */
export function countBlocks(tree: Root, look: (node: Nodes) => void = () => {}): number {
  let blocks = 0
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!inline.has(node.type)) blocks += weightOf(node)
    look(node)
    if ('children' in node) open.push(...node.children)
  }
  return blocks
}

function weightOf(node: Nodes): number {
  if (node.type === 'code') return node.value.split('\n').length
  // Each key is compared with all others.
  return node.type === 'yaml' ? node.value.split(/[\n,]/).length : 1
}

/** Headings also stand in the notes of their slides, on each of them. */
function mostCharacters({ type }: Nodes, { characters }: Limits): number {
  if (type === 'heading') return Math.ceil(characters / 10)
  return ['paragraph', 'tableCell', 'code'].includes(type) ? characters : Infinity
}

function lengthOf(node: Nodes): number {
  const { start, end } = positionOf(node)
  return (end.offset ?? 0) - (start.offset ?? 0)
}

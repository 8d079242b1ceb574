import type { Html } from 'mdast'
import type { Block } from '../../model/block.js'
import { htmlText } from '../html-text.js'
import { positionOf, type State } from '../state.js'

/** The text of raw HTML, a paragraph a line of it; tags and comments are dropped. */
export function html(node: Html, state: State): Block[] {
  const position = positionOf(node)
  return htmlText(node.value, state.file, position)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((value) => ({
      type: 'paragraph',
      runs: state.runs([{ type: 'text', value, position }]),
      position,
    }))
}

import type { PhrasingContent } from 'mdast'
import type { Run } from '../../model/run.js'
import { htmlText } from '../html-text.js'
import { positionOf, type State } from '../state.js'
import { footnoteReference } from './footnote-reference.js'
import { formula } from './formula.js'
import { link, linkReference } from './link.js'
import { mark } from './mark.js'
import { text } from './text.js'

type Handler<Type extends PhrasingContent['type']> = (
  node: Extract<PhrasingContent, { type: Type }>,
  state: State,
) => Run[]

/** What becomes of each phrasing node. */
const handlers: { [Type in PhrasingContent['type']]?: Handler<Type> } = {
  break: () => [{ type: 'break' }],
  delete: (node, state) => mark(state.runs(node.children), { strike: true }),
  emphasis: (node, state) => mark(state.runs(node.children), { italic: true }),
  footnoteReference,
  formula,
  html: (node, state) =>
    /^<br\b/i.test(node.value)
      ? [{ type: 'break' }]
      : plain(htmlText(node.value, state.file, positionOf(node)).trim()),
  // An image that cannot leave its place, as in a table's cell, is its text.
  image: (node) => plain(node.alt ?? ''),
  imageReference: (node) => plain(node.alt ?? ''),
  inlineCode: (node) => [{ type: 'text', text: node.value, code: true }],
  link,
  linkReference,
  strong: (node, state) => mark(state.runs(node.children), { bold: true }),
  text,
}

/** One phrasing node becomes runs. */
export function lowerPhrasing(node: PhrasingContent, state: State): Run[] {
  const handler = handlers[node.type] as Handler<PhrasingContent['type']> | undefined
  return handler ? handler(node, state) : []
}

function plain(text: string): Run[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

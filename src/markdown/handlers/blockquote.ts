import type { Blockquote, RootContent } from 'mdast'
import type { Block, Callout } from '../../model/block.js'
import { attributionOf, splitAttribution } from '../attribution.js'
import { positionOf, type State } from '../state.js'

const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i

/** A quotation, or a GitHub alert where its first line says so. */
export function blockquote(node: Blockquote, state: State): Block[] {
  const position = positionOf(node)
  const tone = alertTone(node)
  if (!tone) return [quotation(node, state)]
  return [{ type: 'callout', tone, blocks: state.blocks(withoutMarker(node)), position }]
}

function quotation(node: Blockquote, state: State): Block {
  const position = positionOf(node)
  const { body, attribution } = splitAttribution(node) ?? { body: node.children }
  const blocks = state.blocks(body)
  if (!attribution) return { type: 'quote', blocks, position }
  return {
    ...{ type: 'quote', blocks, position },
    attribution: attributionOf(state.runs(attribution)),
  }
}

/** The text of a blockquote's first line, e.g. `[!NOTE] Speaker`. */
export function firstLine(node: Blockquote): string {
  const [first] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  return text?.type === 'text' ? text.value : ''
}

/** The children of a blockquote without the first `length` characters of its text. */
export function withoutStart(node: Blockquote, length: number): RootContent[] {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') return node.children
  const [text, ...others] = first.children
  if (text?.type !== 'text') return node.children
  const value = text.value.slice(length)
  const children = value === '' ? others : [{ ...text, value }, ...others]
  return children.length > 0 ? [{ ...first, children }, ...rest] : rest
}

function alertTone(node: Blockquote): Callout['tone'] | undefined {
  return alert.exec(firstLine(node))?.[1]?.toLowerCase() as Callout['tone'] | undefined
}

function withoutMarker(node: Blockquote): RootContent[] {
  return withoutStart(node, alert.exec(firstLine(node))?.[0].length ?? 0)
}

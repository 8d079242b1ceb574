import type { Link, LinkReference } from 'mdast'
import { unsafeLink } from '../../diagnostics/markdown.js'
import type { Position } from '../../model/position.js'
import type { Run } from '../../model/run.js'
import { positionOf, type State } from '../state.js'
import { mark } from './mark.js'

/** A link's text with its address; only http, https and mailto lead anywhere. */
export function link(node: Link, state: State): Run[] {
  return linked(state.runs(node.children), node.url, positionOf(node), state)
}

/** As `link`; but `[3]` with a definition `[3]: https://…` cites that source. */
export function linkReference(node: LinkReference, state: State): Run[] {
  const number = state.references?.definitions.get(node.identifier)
  if (number !== undefined && node.referenceType === 'shortcut') {
    return [{ type: 'citation', numbers: [number] }]
  }
  const runs = state.runs(node.children)
  const definition = state.definitions.get(node.identifier)
  return definition ? linked(runs, definition.url, positionOf(node), state) : runs
}

function linked(runs: Run[], url: string, position: Position, state: State): Run[] {
  const href = safeUrl(url)
  if (href) return mark(runs, { href })
  // A fragment leads to a place that only the Markdown has.
  if (!url.startsWith('#')) unsafeLink(state.file, url, position)
  return runs
}

/** The address in its normal form, if it is one that a reader may follow. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined
}

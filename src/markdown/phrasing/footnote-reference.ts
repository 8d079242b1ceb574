import type { FootnoteReference } from 'mdast'
import type { Run } from '../../model/run.js'
import type { State } from '../state.js'

/** A footnote that is a source becomes a citation, any other one a note. */
export function footnoteReference(node: FootnoteReference, state: State): Run[] {
  const number = state.references?.footnotes.get(node.identifier)
  if (number !== undefined) return [{ type: 'citation', numbers: [number] }]
  return [{ type: 'note', mark: state.noteMark(node.identifier) }]
}

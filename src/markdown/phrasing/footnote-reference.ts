import type { FootnoteReference } from 'mdast'
import type { Run } from '../../model/run.js'
import type { State } from '../state.js'

/**
 * A footnote that is a source becomes a citation, any other one a note. In the
 * text of a source there is neither: no page has a place for its footnotes.
 */
export function footnoteReference(node: FootnoteReference, state: State): Run[] {
  if (!state.references) return []
  const number = state.references.footnotes.get(node.identifier)
  if (number !== undefined) return [{ type: 'citation', numbers: [number] }]
  return [{ type: 'note', mark: state.noteMark(node.identifier) }]
}

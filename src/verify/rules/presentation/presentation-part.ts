import { targetOf } from '../../deck.js'
import type { Rule } from '../../finding.js'

const packageRelationships = '_rels/.rels'

/** The relationship by which PowerPoint finds the presentation in the package. */
export const presentationPart: Rule = {
  id: 'presentation-part',
  severity: 'error',
  check(deck) {
    const found = deck.relationships.filter(({ kind }) => kind === 'officeDocument')
    const [first] = found
    if (found.length > 1) {
      return [
        {
          part: packageRelationships,
          reason: `Unexpected ${found.length} relationships to a presentation, expected 1`,
        },
      ]
    }
    if (first && targetOf(deck, first)?.kind === 'presentation') return []
    return [
      {
        part: packageRelationships,
        reason:
          'Cannot find the presentation: no relationship `officeDocument` leads to one',
      },
    ]
  },
}

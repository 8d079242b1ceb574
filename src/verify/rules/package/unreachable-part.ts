import { type Deck, type Part, partsOf, targetOf } from '../../deck.js'
import type { Rule } from '../../finding.js'

/** PowerPoint drops a part that nothing leads to when it saves the deck. */
export const unreachablePart: Rule = {
  id: 'unreachable-part',
  severity: 'warning',
  check(deck) {
    const reached = reachedParts(deck)
    // Where it is not reached itself, that is what is to be told.
    if (!deck.presentation || !reached.has(deck.presentation)) return []
    const own = new Set(partsOf(deck, 'relationships', 'content-types'))
    return deck.parts
      .filter((part) => !reached.has(part) && !own.has(part))
      .map(({ path }) => ({
        part: path,
        reason: 'Unexpected part to which no relationship leads',
        note: 'Remove it, or refer to it.',
      }))
  },
}

function reachedParts(deck: Deck): Set<Part> {
  const reached = new Set<Part>()
  const next = [deck.relationships]
  for (const relationships of next) {
    for (const relationship of relationships) {
      const target = targetOf(deck, relationship)
      if (!target || reached.has(target)) continue
      reached.add(target)
      next.push(target.relationships)
    }
  }
  return reached
}

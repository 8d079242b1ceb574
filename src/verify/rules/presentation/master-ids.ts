import { all, type Deck, partsOf } from '../../deck.js'
import type { Rule } from '../../finding.js'

/** Below are the ids of slides (ISO/IEC 29500-1, 19.7.16). */
const least = 0x8000_0000

/** Masters and layouts share one space of ids. */
export const masterIds: Rule = {
  id: 'master-ids',
  severity: 'error',
  *check(deck) {
    const seen = new Set<string>()
    for (const { part, element, id } of listedIds(deck)) {
      const what = element.name === 'p:sldMasterId' ? 'master' : 'layout'
      if (seen.has(id)) {
        const reason = `Unexpected id ${id} of a ${what} that another master or layout has, expected one of its own`
        yield { part, reason }
      } else if (Number(id) < least) {
        const reason = `Unexpected id ${id} of a ${what}, expected ${least} or more`
        yield { part, reason }
      }
      seen.add(id)
    }
  },
}

function listedIds({ presentation, ...deck }: Deck) {
  const masters = partsOf({ presentation, ...deck }, 'slideMaster')
  const lists = [
    ...(presentation ? [{ part: presentation, name: 'p:sldMasterId' }] : []),
    ...masters.map((part) => ({ part, name: 'p:sldLayoutId' })),
  ]
  return lists.flatMap(({ part, name }) =>
    all(part, name).flatMap((element) => {
      const id = element.attributes['id']
      return id === undefined ? [] : [{ part: part.path, element, id }]
    }),
  )
}

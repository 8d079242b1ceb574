import { all, type Deck, partsOf, referredPart } from '../../deck.js'
import type { Problem, Rule } from '../../finding.js'

/** Sections, custom shows and animations know a slide by its id. */
export const slideIds: Rule = {
  id: 'slide-ids',
  severity: 'error',
  check: (deck) =>
    repeated(deck, 'id', ({ id }) => id && `Unexpected second slide of the id ${id}`),
}

/** A slide is shown once. */
export const repeatedSlide: Rule = {
  id: 'repeated-slide',
  severity: 'error',
  check: (deck) =>
    repeated(
      deck,
      'path',
      ({ path }) =>
        path && `Unexpected second entry of \`${path}\` in the list of slides`,
    ),
}

/** PowerPoint does not show a slide that is not in the list. */
export const unlistedSlide: Rule = {
  id: 'unlisted-slide',
  severity: 'warning',
  check: (deck) =>
    deck.presentation?.xml?.root
      ? partsOf(deck, 'slide')
          .filter((slide) => !deck.slides.includes(slide))
          .map(({ path }) => ({
            part: path,
            reason: 'Unexpected slide that is not in the list of slides',
            note: 'Add it to `p:sldIdLst` in the presentation, or remove it.',
          }))
      : [],
}

interface Entry {
  id: string | undefined
  path: string | undefined
}

function* repeated(
  deck: Deck,
  key: keyof Entry,
  reasonOf: (entry: Entry) => string | undefined,
): Iterable<Problem> {
  const { presentation } = deck
  if (presentation === undefined) return
  const seen = new Set<string>()
  for (const element of all(presentation, 'p:sldId')) {
    const path = referredPart(deck, presentation, element)?.path
    const entry: Entry = { id: element.attributes['id'], path }
    const value = entry[key]
    const reason = reasonOf(entry)
    if (value === undefined || reason === undefined) continue
    if (seen.has(value)) {
      yield { part: presentation.path, reason: `${reason}, expected one` }
    }
    seen.add(value)
  }
}

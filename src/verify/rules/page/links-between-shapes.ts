import { all, type Part } from '../../deck.js'
import type { Problem, Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'

/** A connector that is glued to nothing comes loose. */
export const connectorEnds: Rule = {
  id: 'connector-ends',
  severity: 'warning',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      yield* dangling(page, ['a:stCxn', 'a:endCxn'], 'id', 'end of a connector')
    }
  },
}

/** PowerPoint drops animations of shapes that are not there. */
export const animationTargets: Rule = {
  id: 'animation-targets',
  severity: 'warning',
  *check(deck) {
    for (const page of pagesOf(deck)) {
      yield* dangling(page, ['p:spTgt', 'p:bldP', 'p:bldGraphic'], 'spid', 'animation')
    }
  },
}

function* dangling(
  page: Part,
  names: string[],
  attribute: string,
  what: string,
): Iterable<Problem> {
  const elements = names.flatMap((name) => [...all(page, name)])
  if (elements.length === 0) return
  const ids = new Set(all(page, 'p:cNvPr').map(({ attributes }) => attributes['id']))
  const missing = elements
    .map((element) => element.attributes[attribute])
    .filter((id) => id !== undefined && !ids.has(id))
  for (const id of new Set(missing)) {
    yield {
      part: page.path,
      at: page.xml?.root,
      reason: `Unexpected ${what} at shape ${id}, expected the id of a shape of this page`,
    }
  }
}

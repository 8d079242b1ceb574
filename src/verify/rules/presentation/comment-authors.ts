import { all, partsOf } from '../../deck.js'
import type { Rule } from '../../finding.js'

/** PowerPoint drops comments of authors whom it does not know. */
export const commentAuthors: Rule = {
  id: 'comment-authors',
  severity: 'error',
  *check(deck) {
    const authors = partsOf(deck, 'commentAuthors').flatMap((part) => [
      ...all(part, 'p:cmAuthor'),
    ])
    const ids = new Set(authors.map(({ attributes }) => attributes['id']))
    for (const part of partsOf(deck, 'comments')) {
      const unknown = all(part, 'p:cm')
        .map(({ attributes }) => attributes['authorId'])
        .find((id) => id !== undefined && !ids.has(id))
      if (unknown === undefined) continue
      const reason = `Unexpected comment of author ${unknown}, expected one whom the deck lists`
      yield { part: part.path, reason }
    }
  },
}

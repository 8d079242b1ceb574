import { plainText } from '../../model/runs.js'
import { findWords, withoutQuotations } from '../find-word.js'
import { placeOf } from '../places.js'
import type { Rule } from '../rule.js'

export const loadedWord: Rule = {
  id: 'loaded-word',
  severity: 'warning',
  summary: 'People and institutions are named in neutral words.',
  note: 'Use a neutral word, or quote who uses this one.',
  examples: {
    breaks: 'The notorious minister left the talks.',
    keeps: 'The minister, whom the paper called “notorious”, left the talks.',
  },
  check: ({ texts, words, source }) =>
    texts
      .filter(({ isQuoted }) => !isQuoted)
      .flatMap(({ runs, position }) =>
        findWords(withoutQuotations(plainText(runs)), words.loaded).map((found) => ({
          reason: `Unexpected loaded word “${found}”`,
          place: placeOf(found, position, source),
        })),
      ),
}

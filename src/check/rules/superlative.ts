import { findWord, withoutQuotations } from '../find-word.js'
import { placeOf } from '../places.js'
import type { Rule } from '../rule.js'
import { referenceMark, sentencesOf } from '../texts.js'

export const superlative: Rule = {
  id: 'superlative',
  severity: 'warning',
  summary: 'A superlative says whose view it is, or leads to a source.',
  note: 'Name who says so, refer to a source, or give the figure instead.',
  examples: {
    breaks: 'The city has the best network of the country.',
    keeps: 'The city has the best network of the country, the ministry says.',
  },
  check: ({ texts, briefing, words, source }) =>
    texts
      .filter(({ isQuoted }) => !isQuoted)
      .flatMap(({ runs, position }) =>
        sentencesOf(runs, briefing.metadata.lang).flatMap((sentence) => {
          if (sentence.includes(referenceMark)) return []
          const said = withoutQuotations(sentence)
          if (findWord(said, words.attributions)) return []
          const found = findWord(said, words.superlatives)
          return found
            ? [
                {
                  reason: `Unexpected superlative “${found}” without whose view it is`,
                  place: placeOf(found, position, source),
                },
              ]
            : []
        }),
      ),
}

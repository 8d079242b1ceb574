import { countWords } from '../../typography/index.js'
import { placeOf } from '../places.js'
import type { Rule } from '../rule.js'
import { referenceMark, sentencesOf } from '../texts.js'

const mostWords = 35

export const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'warning',
  summary: 'No sentence has more than 35 words.',
  note: 'Divide it: one thought a sentence.',
  examples: {
    breaks: `It was ${'very '.repeat(36)}long.`,
    keeps: `It was ${'very '.repeat(20)}long.`,
  },
  check: ({ texts, briefing, source }) =>
    texts
      .filter(({ isQuoted }) => !isQuoted)
      .flatMap(({ runs, position }) =>
        sentencesOf(runs, briefing.metadata.lang).flatMap((sentence) => {
          const words = countWords(sentence)
          const start = sentence.split(referenceMark)[0]?.slice(0, 24) ?? ''
          return words > mostWords
            ? [
                {
                  reason: `Unexpected sentence of ${words} words, expected at most ${mostWords}`,
                  place: placeOf(start, position, source),
                },
              ]
            : []
        }),
      ),
}

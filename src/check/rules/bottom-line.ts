import { countWords } from '../../typography/index.js'
import type { Rule } from '../rule.js'
import { sentencesOf, textsOf } from '../texts.js'

const mostWords = 30

export const bottomLine: Rule = {
  id: 'bottom-line',
  severity: 'warning',
  summary: 'The bottom line is one sentence of at most 30 words.',
  note: 'Say what a reader in a hurry has to know; the rest belongs to the key points.',
  examples: {
    breaks: '## Bottom line\n\nThe board adopted the rule. It takes effect in May.',
    keeps: '## Bottom line\n\nThe rule that the board adopted takes effect in May.',
  },
  check: ({ briefing }) =>
    briefing.sections
      .filter(({ kind }) => kind === 'bottomLine')
      .flatMap((section) => {
        const { lang } = briefing.metadata
        const texts = textsOf({ ...briefing, sections: [section] })
        const sentences = texts.flatMap(({ runs }) => sentencesOf(runs, lang))
        const words = countWords(sentences.join(' '))
        const place = texts[0]?.position ?? section.position
        if (sentences.length > 1)
          return [
            {
              reason: `Unexpected bottom line of ${sentences.length} sentences, expected one`,
              place,
            },
          ]
        return words > mostWords
          ? [
              {
                reason: `Unexpected bottom line of ${words} words, expected at most ${mostWords}`,
                place,
              },
            ]
          : []
      }),
}

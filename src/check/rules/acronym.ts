import type { Run } from '../../model/run.js'
import { bareText, plainText } from '../../model/runs.js'
import { placeOf } from '../places.js'
import type { Rule } from '../rule.js'

/** Those that are words of their own by now, and parts of names of standards. */
const known = new Set(
  (
    'AI BBC CD CEO CIA CO COVID DNA DVD EU FAQ FBI GB GDP GPS HIV HTML ID ISO IT NATO NASA ' +
    'OK PDF PIN QR SMS TV UK UN UNESCO UNICEF URL US USA VAT VIP WHO XML AM PM BC AD'
  ).split(' '),
)

/** Two capitals or more; digits may stand among them. */
const pattern =
  /(?<![\p{L}\p{N}./-])\p{Lu}[\p{Lu}\p{N}&]*\p{Lu}[\p{Lu}\p{N}]*(?![\p{L}\p{N}/])/gu

export const acronym: Rule = {
  id: 'acronym',
  severity: 'warning',
  summary: 'Abbreviations are spelled out once.',
  note: 'Write “International Energy Agency (IEA)” at first use, or explain it in a section “Glossary”.',
  examples: {
    breaks: 'The IEA counts the stocks.',
    keeps: 'The International Energy Agency (IEA) counts the stocks.',
  },
  check: ({ briefing, texts, source }) => {
    const { title, subtitle = '' } = briefing.metadata
    const all = [title, subtitle, ...texts.map(({ runs }) => plainText(runs))].join('\n')
    const seen = new Set(known)
    return texts.flatMap(({ runs, position }) =>
      [...proseOf(runs).matchAll(pattern)].flatMap(([word]) => {
        if (seen.has(word) || isRoman(word)) return []
        seen.add(word)
        return isSpelledOut(word, all)
          ? []
          : [
              {
                reason: `Unexpected abbreviation \`${word}\` that is not spelled out`,
                place: placeOf(word, position, source),
              },
            ]
      }),
    )
  },
}

/** Names in code are no abbreviations. */
function proseOf(runs: Run[]): string {
  return bareText(runs.filter((run) => !(run.type === 'text' && run.code)))
}

/** "… (IEA)" or "IEA (…)". */
function isSpelledOut(word: string, text: string): boolean {
  return text.includes(`(${word}`) || new RegExp(`${word}\\s?[(（]`, 'u').test(text)
}

function isRoman(word: string): boolean {
  return /^[IVXLC]+$/.test(word)
}

import fc from 'fast-check'
import { prose } from '../prose.js'

/** Languages that texts are generated in; those from right to left are among them. */
export const languages: string[] = Object.keys(prose)

/**
 * Words of a language as its prose has them, with something odd among them now and
 * then; of text without spaces, a word is some letters.
 */
export function text(lang: string, least: number, most: number): fc.Arbitrary<string> {
  const known = wordsOf(lang)
  const plain = fc
    .record({
      start: fc.nat({ max: known.length - 1 }),
      count: fc.integer({ min: least, max: most }),
    })
    .map(({ start, count }) =>
      Array.from({ length: count }, (_, index) => known[(start + index) % known.length]),
    )
  const odd = fc.option(fc.record({ word: oddWord, at: fc.nat() }), { freq: 5 })
  return fc.tuple(plain, odd).map(([words, added]) => {
    if (added) words.splice(added.at % (words.length + 1), 0, added.word)
    return words.join(spaceIn(lang))
  })
}

/** The same, with what Markdown has inside of lines. */
export function markedText(
  lang: string,
  least: number,
  most: number,
): fc.Arbitrary<string> {
  return fc
    .tuple(text(lang, least, most), fc.array(mark, { maxLength: 3 }))
    .map(([words, marks]) => marks.reduce((marked, apply) => apply(marked), words))
}

const mark: fc.Arbitrary<(words: string) => string> = fc
  .record({
    at: fc.nat(),
    apply: fc.constantFrom<(word: string) => string>(
      (word) => `**${word}**`,
      (word) => `_${word}_`,
      (word) => `\`${word}\``,
      (word) => `~~${word}~~`,
      (word) => `[${word}](https://example.org/page)`,
      (word) => `${word} [1, 2]`,
      (word) => `${word} [3–7]`,
      (word) => `${word}[^a]`,
      (word) => `${word}  \n`,
      (word) => `![${word}](missing.png)`,
    ),
  })
  .map(({ at, apply }) => (words) => {
    const parts = words.split(' ')
    const index = at % parts.length
    return parts.map((part, here) => (here === index ? apply(part) : part)).join(' ')
  })

/** What no measure of usual words prepares for. */
const oddWord: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'مرحبا',
    'שלום',
    'नमस्ते',
    '図書館の利用者調査',
    'สวัสดีชาวโลก',
    '👩‍👩‍👧‍👦',
    '🇩🇪🏳️‍🌈',
    'Z̷̢̛a̴̡͝l̸͜͠g̵̨͘o̶͢͞',
    'e\u0301\u0323te\u0301',
    'non\u00adbreak\u00ading',
    'zero\u200bwidth\u200djoined',
    '\u202eturned\u202c',
    'a\u00a0b\u00a0c',
    '½⅓∑∫√≠≤',
    '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
    'https://example.org/a/long/path/that/goes/on.html?and=on&and=on#and-on',
    'snake_case_identifier_of_some_length',
    'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
    '1,234,567,890.12',
    '*',
    '#',
    '|',
    '<b>',
    '\\',
    '&amp;',
    '$x^2$',
  ),
  fc
    .record({
      letters: fc.constantFrom(
        'abcdefghij',
        'iiljIL',
        'WMWOQ',
        '図書館利用者調査',
        'ابتثجح',
        '-',
        '/',
      ),
      count: fc.integer({ min: 30, max: 500 }),
    })
    .map(({ letters, count }) => longWord(letters, count)),
)

/** A word of so many letters that has no part twice, so that none is taken for another. */
export function longWord(letters: string, count: number): string {
  let state = count
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return letters[(state >> 16) % letters.length]
  }).join('')
}

const words = new Map<string, string[]>()

function wordsOf(lang: string): string[] {
  const known = words.get(lang) ?? divide((prose[lang] ?? []).join(' '), lang)
  words.set(lang, known)
  return known
}

function divide(whole: string, lang: string): string[] {
  return spaceIn(lang) === ' ' ? whole.split(' ') : (whole.match(/.{1,3}/gu) ?? [])
}

function spaceIn(lang: string): string {
  return ['ja', 'zh'].includes(lang) ? '' : ' '
}

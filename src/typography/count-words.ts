/** Scripts that set no spaces between words. */
const undivided =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Letters and digits, with what may stand inside a word or a number (UAX #29, WB6 to WB12). */
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}_]|['’.:](?=\p{L})|[.,'](?=\p{N}))*/gu

/**
 * Number of words of a text in any script. Text without spaces is divided by the
 * dictionaries of the runtime, whose loading takes a tenth of a second.
 */
export function countWords(text: string): number {
  if (!undivided.test(text)) return text.match(word)?.length ?? 0
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
}

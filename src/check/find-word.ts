/**
 * The first of some words in a text, as it is written there.
 *
 * @param words regular expressions, each of whole words; letter case does not matter
 */
export function findWord(text: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  const pattern = `(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`
  return new RegExp(pattern, 'iu').exec(text)?.[0]
}

/** A text without what it quotes: those are the words of others. */
export function withoutQuotations(text: string): string {
  return text.replace(
    /“[^”]*”|„[^“]*“|«[^»]*»|"[^"]*"|‘[^’]*’(?!\p{L})|「[^」]*」/gu,
    ' ',
  )
}

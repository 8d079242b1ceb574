/**
 * The first of some words in a text, as it is written there.
 *
 * @param words regular expressions, each of whole words; letter case does not matter
 */
export function findWord(text: string, words: readonly string[]): string | undefined {
  return findWords(text, words)[0]
}

/** All of some words in a text, each once. */
export function findWords(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const pattern = `(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`
  const found = [...text.matchAll(new RegExp(pattern, 'giu'))].map(([word]) => word)
  return [...new Set(found)]
}

/** A text without what it quotes: those are the words of others. */
export function withoutQuotations(text: string): string {
  return text.replace(
    /“[^”]*”|„[^“]*“|«[^»]*»|"[^"]*"|‘[^’]*’(?!\p{L})|「[^」]*」/gu,
    ' ',
  )
}

/** The words of a text without letter case and marks: texts that have the same are one. */
export function wordsKey(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    // Persian is written with Arabic letters, too.
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return (words ?? []).join(' ')
}

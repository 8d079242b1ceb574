/** Scripts that are written without spaces, whose words only a dictionary tells apart. */
const scripts = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

let segmenter: Intl.Segmenter | undefined

/**
 * Offsets where words start in scripts without spaces; none in other text. UAX #14
 * leaves these (class SA) to dictionaries; the one of ICU is also the browsers'.
 */
export function wordStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>()
  if (!scripts.test(text)) return starts
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike && scripts.test(segment)) starts.add(index)
  }
  return starts
}

import type { Run } from '../../model/run.js'
import { plainText } from '../../model/runs.js'

// Scripts without spaces are divided by a dictionary, whatever the language is.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Number of words of a text in any script. */
export function countWords(runs: Run[]): number {
  return [...segmenter.segment(plainText(runs))].filter(({ isWordLike }) => isWordLike)
    .length
}

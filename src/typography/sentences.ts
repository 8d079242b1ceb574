import type { Run } from '../model/run.js'
import { runLength, sliceRuns } from '../model/runs.js'

/** Ends of words that a full stop shortens, so that no sentence ends there. */
const abbreviation =
  /(?:^|[\s(“"])(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+|Dr|Mr|Mrs|Ms|Prof|Sr|Jr|St|No|Nr|Art|Abs|vs|cf|e\.g|i\.e|z\.\s?B|d\.\s?h|z|d|u|bzw|ca|approx|Gen|Gov|Sen|Rep)\.\s*$/u

/** By language, as making one takes longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>()

/** Splits text into sentences; white space after a sentence stays with it. */
export function sentences(text: string, lang: string): string[] {
  const segmenter =
    segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, segmenter)
  const parts: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const previous = parts.at(-1)
    if (previous !== undefined && abbreviation.test(previous)) {
      parts[parts.length - 1] = previous + segment
    } else parts.push(segment)
  }
  return parts
}

/** Cuts runs after each sentence; a citation stays with the sentence before it. */
export function splitSentences(runs: Run[], lang: string): Run[][] {
  const pieces: Run[][] = []
  let start = 0
  for (const sentence of sentences(runs.map(standIn).join(''), lang)) {
    const end = start + sentence.length
    pieces.push(sliceRuns(runs, start, end))
    start = end
  }
  return pieces
}

/** The first sentence of runs, with its marks and citations. */
export function firstSentence(runs: Run[], lang: string): Run[] {
  return splitSentences(runs, lang)[0] ?? []
}

/** A word joiner stands for a reference: UAX #29 counts it to what precedes. */
function standIn(run: Run): string {
  if (run.type === 'text') return run.formula ? 'x'.repeat(run.text.length) : run.text
  return run.type === 'break' ? ' ' : '\u2060'.repeat(runLength(run))
}

import type { Run } from '../model/run.js'

/** Several terms with one definition, as one line. */
export function joinTerms(terms: Run[][]): Run[] {
  return terms.flatMap((term, index): Run[] =>
    index === 0 ? term : [{ type: 'text', text: ' / ' }, ...term],
  )
}

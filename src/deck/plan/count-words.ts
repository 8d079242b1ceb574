import type { Run } from '../../model/run.js'
import { plainText } from '../../model/runs.js'
import { countWords as countIn } from '../../typography/index.js'

/** Number of words that runs say. */
export function countWords(runs: Run[]): number {
  return countIn(plainText(runs))
}

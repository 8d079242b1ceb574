import type { Run } from '../model/run.js'

/** The words of a text, as they are compared. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The words of runs; references to sources and notes are none. */
export function wordsOfRuns(runs: Run[]): string[] {
  return wordsOf(runs.map((run) => (run.type === 'text' ? run.text : ' ')).join(''))
}

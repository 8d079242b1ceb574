import type { Run } from '../model/run.js'

/** The words of a text, as they are compared. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether a text has so many signs without a space that lines may have to end inside words. */
export function isUnbroken(text: string): boolean {
  return /\S{20}/.test(text)
}

/** The words of runs; references to sources and notes are none. */
export function wordsOfRuns(runs: Run[]): string[] {
  return wordsOf(textOfRuns(runs))
}

/** What the words of runs are taken from. */
export function textOfRuns(runs: Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('')
}

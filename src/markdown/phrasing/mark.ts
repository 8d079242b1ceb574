import type { Marks, Run } from '../../model/run.js'

/** Adds marks to the text of runs. */
export function mark(runs: Run[], marks: Marks): Run[] {
  return runs.map((run) => (run.type === 'text' ? { ...run, ...marks } : run))
}

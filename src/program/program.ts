/** What the program does, for those who start it: `bin.ts` and the threads of a batch. */
export { makeBriefing } from '../batch/make-briefing.js'
export { run } from '../cli/run.js'

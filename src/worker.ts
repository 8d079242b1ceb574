import type { Task } from './batch/builders.js'
import type { Made } from './batch/make-briefing.js'
import { loadProgram } from './program/load-program.js'

const { makeBriefing } = await loadProgram()

/** What a worker thread does for each briefing that it is given. */
export default function work({ found, options }: Task): Promise<Made> {
  return makeBriefing(found, options)
}

import type { Task } from './batch/builders.js'
import { type Made, makeBriefing } from './batch/make-briefing.js'

/** What a worker thread does for each briefing that it is given. */
export default function work({ found, options }: Task): Promise<Made> {
  return makeBriefing(found, options)
}

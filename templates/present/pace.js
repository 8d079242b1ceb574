// How far a talk is ahead of its plan, or behind it.

/**
 * Seconds behind the plan of what each slide takes; less than 0 is ahead. Within the time
 * of the slide that is shown it is 0.
 */
export function secondsBehind(plan, index, elapsed) {
  const start = plan.slice(0, index).reduce((sum, seconds) => sum + seconds, 0)
  const end = start + (plan[index] ?? 0)
  if (elapsed < start) return elapsed - start
  return elapsed > end ? elapsed - end : 0
}

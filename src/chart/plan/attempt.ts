import type { ChartPlan } from '../../model/chart-plan.js'

/** A try at setting a chart, and whether everything in it has room. */
export interface Attempt {
  /** What is alike in all charts is added later. */
  plan: Omit<ChartPlan, 'entries' | 'grid'>
  isRoomy: boolean
}

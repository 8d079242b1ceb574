import type { Chart } from '../../../model/chart.js'
import type { ChartPlan } from '../../../model/chart-plan.js'
import type { FinishContext } from '../finish/context.js'

/** A chart with how it is set, and what holds for the whole deck. */
export interface ChartContext extends FinishContext {
  chart: Chart
  plan: ChartPlan
}

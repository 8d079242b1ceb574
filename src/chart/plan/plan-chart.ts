import type { Chart, ChartForm } from '../../model/chart.js'
import type { ChartPlan, PlotArea } from '../../model/chart-plan.js'
import type { Attempt } from './attempt.js'
import { planBars } from './bars.js'
import { legendEntries } from './legend.js'
import { planLines } from './lines.js'
import { planPie } from './pies.js'
import { planScatter } from './scatters.js'
import { gridColor } from './series-colors.js'
import type { ChartRoom, ChartSetting } from './setting.js'

type Planner = (
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
) => Attempt

const planners: Record<ChartForm, Planner> = {
  bar: planBars,
  column: planBars,
  stacked: planBars,
  line: planLines,
  area: planLines,
  pie: planPie,
  doughnut: planPie,
  scatter: planScatter,
}

/**
 * Sets a chart in its room, its text in the largest size in which everything has room;
 * where it has in none, in the smallest. Pages that are read from the right are mirrored.
 */
export function planChart(
  chart: Chart,
  room: ChartRoom,
  setting: ChartSetting,
): ChartPlan {
  const last = firstRoomy(planners[chart.form], chart, room, setting)
  const plan: ChartPlan = {
    ...last,
    grid: gridColor(setting.theme),
    entries: legendEntries(last, chart, setting),
  }
  return setting.mirrored ? mirror(plan) : plan
}

/** Rings whose names have no room are bars: these can have long names. */
function firstRoomy(
  planner: Planner,
  chart: Chart,
  room: ChartRoom,
  setting: ChartSetting,
): Attempt['plan'] {
  let last: Attempt['plan'] | undefined
  for (const size of setting.sizes) {
    const { plan, isRoomy } = planner(chart, room, size, setting)
    if (isRoomy) return plan
    last = plan
  }
  if (planner === planPie) return firstRoomy(planBars, chart, room, setting)
  if (!last) throw new Error('Cannot set a chart without a size of text')
  return last
}

function mirror(plan: ChartPlan): ChartPlan {
  const turn = <Area extends PlotArea>(area: Area): Area => ({
    ...area,
    x: plan.width - area.x - area.width,
  })
  return {
    ...plan,
    plot: turn(plan.plot),
    entries: plan.entries.map(turn),
    ...(plan.legend && { legend: turn(plan.legend) }),
  }
}

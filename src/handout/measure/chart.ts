import { headOf, sourceOf } from '../../chart/captions.js'
import { topLegend } from '../../chart/plan/legend.js'
import { planChart } from '../../chart/plan/plan-chart.js'
import type { ChartSetting } from '../../chart/plan/setting.js'
import type { Chart } from '../../model/chart.js'
import type { ChartPlan } from '../../model/chart-plan.js'
import type { Run } from '../../model/run.js'
import { breakLines, lineWidth } from '../../typography/index.js'
import { isMirrored, type MeasuredStep } from '../measured-step.js'
import { linesOf, styleOf } from './text.js'

/** Height of a category of bars, as a multiple of the size of its name. */
const pitch = 1.9
/** A chart of many bars takes at most this share of the page. */
const mostOfPage = 0.55
/** A chart is not higher than this share of its width. */
const highest = 0.66

/** A chart as it is drawn on a sheet in a column of a width. */
export function sheetChart(chart: Chart, width: number, step: MeasuredStep): ChartPlan {
  const plans = plansOf(chart)
  const key = `${width} ${step.small} ${step.picture} ${step.area.height}`
  const known = plans.get(key)
  if (known) return known
  const { categories, series } = chart.data
  const thick = chart.form === 'bar' ? Math.max(1, series.length * 0.55) : 1
  const bars = step.small * (categories.length * thick * 1.25 + 3)
  const isTall = chart.form === 'bar' || chart.form === 'stacked'
  const height = Math.max(
    Math.min(step.picture, width * highest),
    isTall ? Math.min(bars, step.area.height * mostOfPage) : 0,
  )
  const setting = chartSetting(step)
  const room = { width, height, lead: 0, pitch: step.small * pitch }
  const names = series.length > 1 ? series.map(({ name }) => name) : []
  const legend = topLegend(names, step.small, room, setting).height
  const plan = planChart(chart, { ...room, height: height + legend }, setting)
  plans.set(key, plan)
  return plan
}

/** Height of a chart with the lines above and below it, in points. */
export function chartHeight(chart: Chart, width: number, step: MeasuredStep): number {
  const style = styleOf('small', step)
  const { name, unit } = headOf(chart)
  const head: Run[] = [
    { type: 'text', text: name, bold: true },
    { type: 'text', text: unit },
  ]
  const foot: Run[] = [{ type: 'text', text: sourceOf(chart) }]
  const heights = [
    name + unit === '' ? 0 : linesOf(head, style, width) * style.line + step.cell,
    sheetChart(chart, width, step).height,
    chart.source === '' ? 0 : linesOf(foot, style, width) * style.line + step.cell,
  ]
  return heights.reduce((sum, height) => sum + height, 0)
}

/** Plans that were made before: fitting asks again and again. */
const made = new WeakMap<Chart, Map<string, ChartPlan>>()

function plansOf(chart: Chart): Map<string, ChartPlan> {
  const plans = made.get(chart) ?? new Map<string, ChartPlan>()
  made.set(chart, plans)
  return plans
}

function chartSetting(step: MeasuredStep): ChartSetting {
  const { fonts, small, smallLine } = step
  const { metrics, families, theme } = fonts
  const run = (text: string, size: number, bold = false) => [
    {
      text,
      size,
      face: { family: families.body, arabic: families.arabic, bold, italic: false },
    },
  ]
  return {
    leading: smallLine / small,
    mirrored: isMirrored(step),
    theme,
    sizes: [small, 8],
    measure: (text, size, bold) => lineWidth(run(text, size, bold), metrics),
    breakText: (text, size, width) =>
      breakLines(run(text, size), width, metrics).map(({ start, end }) =>
        text.slice(start, end).trim(),
      ),
  }
}

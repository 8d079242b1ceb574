import type { Chart } from '../../model/chart.js'
import type { ChartFill, ChartPlan } from '../../model/chart-plan.js'
import { topLegend } from './legend.js'
import { markFills, seriesFills } from './series-colors.js'
import type { ChartRoom, ChartSetting } from './setting.js'

/** Air between groups of bars as a share of a bar: bars are 0.5 in of 0.81 in. */
const singleGap = 0.62

/** Air between groups of so many bars, as a share of a bar. */
export function gapOf(perCategory: number): number {
  return perCategory === 1 ? singleGap : singleGap * 0.8
}

/** What bars and columns have in common. */
export function shared(
  chart: Chart,
  room: ChartRoom,
  size: number,
  setting: ChartSetting,
) {
  const { series, categories } = chart.data
  const isMany = series.length > 1
  const names: ChartPlan['names'] = isMany ? 'legend' : 'none'
  return {
    stacked: chart.form === 'stacked' && isMany,
    names,
    legend: isMany
      ? topLegend(
          series.map(({ name }) => name),
          size,
          room,
          setting,
        )
      : undefined,
    fills: isMany
      ? seriesFills(series.length, setting.theme)
      : barFills(categories, chart.mark, setting),
  }
}

function barFills(
  categories: string[],
  mark: string,
  { theme }: ChartSetting,
): ChartFill[] {
  const isMarked = (name: string) => name.toLowerCase() === mark.toLowerCase()
  if (mark === '' || !categories.some(isMarked)) return seriesFills(1, theme)
  const { marked, other } = markFills(theme)
  return categories.map((name) => (isMarked(name) ? marked : other))
}

/** How far bars reach: stacks by the sums of what is above and below zero. */
export function lengths({ form, data }: Chart): number[] {
  const { series, categories } = data
  if (form !== 'stacked' || series.length < 2)
    return series.flatMap(({ values }) => values).filter((value) => value !== undefined)
  return categories.flatMap((_, index) => {
    const parts = series.map(({ values }) => values[index] ?? 0)
    const sum = (some: number[]) => some.reduce((total, part) => total + part, 0)
    return [sum(parts.filter((part) => part > 0)), sum(parts.filter((part) => part < 0))]
  })
}

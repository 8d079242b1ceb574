import type { ChartAxis, TimeAxis } from '../../../model/chart-plan.js'
import type { ChartContext } from './context.js'
import { formatCode } from './format-code.js'

/** The format of the numbers at marks. */
export function valueFormat({ chart }: ChartContext): string {
  const { data } = chart
  return formatCode(
    data,
    data.decimals,
    largest(chart.data.series.flatMap(({ values }) => values)),
    chart.lang,
  )
}

/** The format of the ticks of an axis. */
export function axisFormat(
  { decimals, min, max }: ChartAxis,
  { chart }: ChartContext,
): string {
  return formatCode(chart.data, decimals, largest([min, max]), chart.lang)
}

/** Dates as they are written in the Markdown. */
export function dateFormat({ unit }: Pick<TimeAxis, 'unit'>): string {
  return unit === 'months' ? 'yyyy\\-mm' : 'yyyy\\-mm\\-dd'
}

function largest(values: (number | undefined)[]): number {
  return values.reduce<number>((most, each) => Math.max(most, Math.abs(each ?? 0)), 0)
}

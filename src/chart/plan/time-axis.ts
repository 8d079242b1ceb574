import type { ChartData } from '../../model/chart.js'
import type { TimeAxis } from '../../model/chart-plan.js'
import { timeOf } from '../read/dates.js'

/** Lengths between ticks that are easy to read. */
const dayStep = [1, 2, 5, 7, 14, 28, 56, 91, 182, 365, 730, 1825, 3650]
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120]

/** A scale of dates with at most `most` ticks; undefined where categories are none. */
export function timeAxis(
  { dates, categories }: ChartData,
  most: number,
): TimeAxis | undefined {
  const [first, last] = [dates?.[0], dates?.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const unit = categories.every((name) => name.length === 7) ? 'months' : 'days'
  const steps = unit === 'months' ? monthSteps : dayStep
  const ticksFor = (step: number) => ticks(first, last, unit, step)
  const step = steps.find((one) => ticksFor(one).length <= most) ?? steps.at(-1) ?? 1
  return { min: first, max: last, unit, step, ticks: ticksFor(step) }
}

function ticks(
  first: number,
  last: number,
  unit: TimeAxis['unit'],
  step: number,
): TimeAxis['ticks'] {
  const found: TimeAxis['ticks'] = []
  for (let index = 0, days = first; days <= last; ) {
    found.push({ days, text: textOf(days, unit) })
    index += step
    days = unit === 'days' ? first + index : monthsAfter(first, index)
  }
  return found
}

function monthsAfter(days: number, count: number): number {
  const date = new Date(timeOf(days))
  const later = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)
  return days + Math.round((later - date.getTime()) / 86_400_000)
}

/** As the Markdown has it: `2024-05-12`, or `2024-05`. */
function textOf(days: number, unit: TimeAxis['unit']): string {
  return new Date(timeOf(days)).toISOString().slice(0, unit === 'months' ? 7 : 10)
}

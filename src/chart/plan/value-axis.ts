import { scaleLinear } from 'd3-scale'
import type { ChartAxis } from '../../model/chart-plan.js'

/** Lines that rise from so far above zero are seen better without it. */
const farFromZero = 0.6

/**
 * A scale for numbers with about `count` ticks, which are round.
 *
 * @param hasZero whether lengths are compared, so that it has to begin at zero
 */
export function niceAxis(
  values: number[],
  count: number,
  hasZero: boolean,
  title = '',
): ChartAxis {
  const [low, high] = domainOf(values, hasZero)
  const scale = scaleLinear().domain([low, high]).nice(Math.max(count, 2))
  const [min = 0, max = 1] = scale.domain()
  const ticks = scale.ticks(Math.max(count, 2))
  const step = Math.abs((ticks[1] ?? max) - (ticks[0] ?? min)) || max - min
  return { min, max, step: rounded(step), decimals: decimalsOf(step), shown: true, title }
}

/** The scale with the most ticks, up to a number, whose names have room. */
export function roomyAxis(
  values: number[],
  most: number,
  hasZero: boolean,
  title: string,
  fits: (axis: ChartAxis) => boolean,
): ChartAxis {
  for (let count = Math.floor(most); count > 2; count--) {
    const axis = niceAxis(values, count, hasZero, title)
    if (fits(axis)) return axis
  }
  return niceAxis(values, 2, hasZero, title)
}

/** The lowest mark stands so far above an axis that is not zero, as a share of the scale. */
const footRoom = 0.15

/**
 * A scale without ticks for marks that have their numbers beside them. On an axis that is
 * not zero no mark stands, since it would look like nothing.
 */
export function bareAxis(values: number[], hasZero: boolean): ChartAxis {
  const [low, high] = domainOf(values, hasZero)
  const room = (high - low) * footRoom
  const min = low > 0 ? rounded(low - room) : low
  const max = high < 0 ? rounded(high + room) : high
  return { min, max, step: (max - min) / 2, decimals: 0, shown: false, title: '' }
}

function domainOf(values: number[], hasZero: boolean): [number, number] {
  const low = values.reduce(
    (least, value) => Math.min(least, value),
    Number.POSITIVE_INFINITY,
  )
  const high = values.reduce(
    (most, value) => Math.max(most, value),
    Number.NEGATIVE_INFINITY,
  )
  const isFar =
    !hasZero &&
    low < high &&
    (low > 0 ? low / high : high < 0 ? high / low : 0) > farFromZero
  if (isFar) return [low, high]
  const [min, max] = [Math.min(low, 0), Math.max(high, 0)]
  return min === max ? [0, 1] : [min, max]
}

function decimalsOf(step: number): number {
  const exponent = Math.floor(Math.log10(step) + 1e-9)
  const first = step / 10 ** exponent
  const own = Math.abs(first - Math.round(first)) < 1e-6 ? 0 : 1
  return Math.min(10, Math.max(0, own - exponent))
}

/** Freed of what binary fractions add. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

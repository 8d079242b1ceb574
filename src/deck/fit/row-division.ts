import { stretch } from '../distribute.js'
import { bodyHeight } from './grid.js'

/**
 * Heights of rows are multiples of this, in points, so that slides share their layouts:
 * 24 of them fill the body.
 */
export const rowUnit = bodyHeight / 24

/** How rows share the height of the body. */
export interface RowDivision {
  /** For the name of a layout, e.g. `3`, and for what it is called. */
  name: string
  label: string
  /** Points. */
  heights: number[]
  /** Whether these are the rows that most slides have. */
  isUsual: boolean
}

/** Usual rows leave room for three; more are lower. */
const usualUnits = (count: number) => Math.min(8, Math.floor(24 / count))

/** Rows of unequal height get no higher than this for the sake of air, in units. */
const airyUnits = 10

/**
 * Divides the body into rows: of the usual height where each is high enough, else
 * equally, else by what each needs.
 *
 * @param needed heights of the rows' content, in points; not higher than the body
 */
export function divideBody(needed: number[]): RowDivision {
  const count = needed.length
  const units = needed.map((height) => Math.ceil(height / rowUnit - 0.001))
  const most = Math.max(...units)
  if (most <= usualUnits(count))
    return { ...equal(count, usualUnits(count)), isUsual: true }
  const share = Math.floor(24 / count)
  if (most <= share) {
    const { heights } = equal(count, share)
    return { name: `${count}-high`, label: `${count}, high`, heights, isUsual: false }
  }
  const own = stretch(units, 24, airyUnits).map(Math.floor)
  return {
    name: own.join('-'),
    label: `${count}, ${own.join(' : ')}`,
    heights: own.map((height) => height * rowUnit),
    isUsual: false,
  }
}

function equal(count: number, units: number): Omit<RowDivision, 'isUsual'> {
  const heights = Array.from({ length: count }, () => units * rowUnit)
  return { name: `${count}`, label: `${count}`, heights }
}

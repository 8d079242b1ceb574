import type { RegionRow } from '../model/handout.js'
import { arrangeRow, type MeasuredRow } from './arrange.js'
import type { MeasuredStep } from './measured-step.js'
import { fullSpan, millimetre } from './page.js'

/** How many of the twelve columns a landscape sheet has beside its rail. */
export const mainColumns = 9

/** Air above each row of the rail, in points; what is left stands between its two ends. */
export const railGap = 5 * millimetre

/** What stands in the rail of a landscape sheet, and the rows that are left. */
export interface Rail {
  /** Rows under the head, and rows at the foot. */
  before: MeasuredRow[]
  after: MeasuredRow[]
  /** All of them. */
  rows: MeasuredRow[]
  rest: RegionRow[]
}

/** Takes bands and, if asked to, sources out of the rows of a sheet. */
export function arrangeRail(
  rows: RegionRow[],
  hasSources: boolean,
  step: MeasuredStep,
): Rail {
  const before = taken(rows, 'band', step)
  const after = hasSources ? taken(rows, 'sources', step) : []
  const rest = rows.map(({ regions }) => ({
    regions: regions.filter(
      ({ style }) => style !== 'band' && !(hasSources && style === 'sources'),
    ),
  }))
  return { before, after, rows: [...before, ...after], rest }
}

function taken(
  rows: RegionRow[],
  style: 'band' | 'sources',
  step: MeasuredStep,
): MeasuredRow[] {
  const regions = rows
    .flatMap((row) => row.regions)
    .filter((region) => region.style === style)
  return regions
    .flatMap((region) => arrangeRow({ regions: [region] }, fullSpan(step.area), step))
    .map((row) => ({ ...row, place: 'rail' }))
}

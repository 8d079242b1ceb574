import type { Region, RegionRow } from '../model/handout.js'
import type { SheetRow } from '../model/sheet.js'
import { arrangeSections } from './arrange-sections.js'
import { hasRoom } from './column-options.js'
import { lowest } from './lowest.js'
import type { MeasuredStep } from './measured-step.js'
import { columnsWidth, gapRange } from './page.js'
import { type MeasuredRegion, setRegion } from './set-region.js'

/** A row with its height in points. */
export interface MeasuredRow extends SheetRow {
  height: number
}

/** Rows that stand one under the other, with their height in points. */
interface Arrangement {
  rows: MeasuredRow[]
  height: number
}

/**
 * Sets the regions of a row on columns of the sheet in the way that makes it lowest:
 * that is where the regions balance. On an airy sheet each section has a row of its
 * own.
 *
 * @param columns how many of the twelve columns there are for them
 */
export function arrangeRow(
  { regions }: RegionRow,
  columns: number,
  step: MeasuredStep,
): MeasuredRow[] {
  const shown = regions.filter((region) => region.sections.length > 0)
  if (step.name === 'airy') {
    return shown
      .flatMap(sectionBySection)
      .map((region) => rowOf([setRegion(region, 1, columns, step)]))
  }
  return inRows(shown).flatMap((row) => arrangeSide(row, columns, step).rows)
}

/** A region as one for each of its sections; a band is one field. */
function sectionBySection(region: Region): Region[] {
  if (region.style === 'band') return [region]
  return region.sections.map((section) => ({ ...region, sections: [section] }))
}

/** At most three regions stand side by side, and a band never does. */
function inRows(regions: Region[]): Region[][] {
  const rows: Region[][] = []
  for (const region of regions) {
    const open = rows.at(-1)
    const isAlone = region.style === 'band' || open?.some(({ style }) => style === 'band')
    if (open && open.length < 3 && !isAlone) open.push(region)
    else rows.push([region])
  }
  return rows
}

/** Side by side, unless one is so short that all of them are much lower without. */
function arrangeSide(
  regions: Region[],
  columns: number,
  step: MeasuredStep,
): Arrangement {
  const rows = regions
    .flatMap((region) => arrangeSections(region, columns, step))
    .map((region) => rowOf([region]))
  const air = gapRange.least * (rows.length - 1)
  const under = { rows, height: rows.reduce((sum, row) => sum + row.height, air) }
  if (regions.length === 1) return under
  const wide = splits(regions.length, columns, step).filter((spans) =>
    haveRoom(regions, spans, columns, step),
  )
  if (wide.length === 0) return under
  const beside = wide.map((spans): Arrangement => {
    const row = rowOf(sideBySide(regions, spans, step))
    return { rows: [row], height: row.height }
  })
  const best = lowest(beside, 0.5)
  return lowest([best, under], best.height * worthIt)
}

/** What setting regions one under the other has to save of their height. */
const worthIt = 0.15

/** Spans that a row of `count` regions may have; the first is preferred. */
function splits(count: number, columns: number, step: MeasuredStep): number[][] {
  if (count === 3) return [[columns / 3, columns / 3, columns / 3]]
  const firsts = columns === 12 ? [5, 6, 7] : [4, 5]
  const more = columns === 12 ? [4, 8] : [3, 6]
  const all = step.name === 'dense' || columns < 12 ? [...firsts, ...more] : firsts
  return all.map((first) => [first, columns - first])
}

/** Whether all tables have room that have it where they are alone in their row. */
function haveRoom(
  regions: Region[],
  spans: number[],
  columns: number,
  step: MeasuredStep,
): boolean {
  const whole = columnsWidth(step.area, columns)
  return regions.every(({ sections }, index) => {
    const width = columnsWidth(step.area, spans[index] ?? 1)
    return sections.every(
      (section) => hasRoom(section, width, step) || !hasRoom(section, whole, step),
    )
  })
}

function sideBySide(
  regions: Region[],
  spans: number[],
  step: MeasuredStep,
): MeasuredRegion[] {
  let column = 1
  return regions.map((region, index) => {
    const span = spans[index] ?? 1
    const set = setRegion(region, column, span, step)
    column += span
    return set
  })
}

function rowOf(regions: MeasuredRegion[]): MeasuredRow {
  return {
    place: 'main',
    regions: regions.map(({ region }) => region),
    height: Math.max(...regions.map(({ height }) => height)),
  }
}

import type { Section } from '../model/briefing.js'
import type { Region } from '../model/handout.js'
import type { SheetRegion } from '../model/sheet.js'
import { hasRoom, isNarrow, sectionColumns, textColumns } from './column-options.js'
import { lowest } from './lowest.js'
import { divide } from './measure/divide.js'
import {
  regionHeight,
  sectionHeight,
  sectionStrips,
  textWidth,
} from './measure/region.js'
import { bodyHeight, isFlowing } from './measure/section.js'
import { measuredOnce } from './measured-once.js'
import type { MeasuredStep } from './measured-step.js'
import { columnWidth } from './page.js'

/** A region with its height in points. */
export interface MeasuredRegion {
  region: SheetRegion
  height: number
}

/**
 * Sets a region on `span` columns of the sheet, in the way that makes it lowest: its
 * sections across it, with text in columns, or whole beside each other.
 */
export function setRegion(
  region: Region,
  column: number,
  span: number,
  step: MeasuredStep,
): MeasuredRegion {
  return setOnce(step, region, `${column} ${span}`, () =>
    bestSet(region, column, span, step),
  )
}

const setOnce = measuredOnce<Region, string, MeasuredRegion>()

function bestSet(
  region: Region,
  column: number,
  span: number,
  step: MeasuredStep,
): MeasuredRegion {
  const plain = plainRegion(region, column, span)
  if (region.style === 'band') return measured(plain, step)
  const { sections } = region
  const width = textWidth(plain, step)
  const options = sections.map((section) => textColumns(section, width, step))
  // One number of columns for all running text of a region, or none at all.
  const numbers = [...new Set(options.flat())].sort((one, other) => one - other)
  const across = numbers.map((number) =>
    measured({ ...plain, flows: flowsOf(plain, options, number, step) }, step),
  )
  const counts = sections.every(isNarrow)
    ? sectionColumns(sections.length, width, step).filter((count) =>
        sections.every((each) => hasRoom(each, columnWidth(width, count), step)),
      )
    : []
  const beside = counts.flatMap((count) => besideEachOther(plain, count, step))
  return lowest([...across, ...beside], step.bodyLine / 2)
}

/** A region whose sections stand under each other, each in one column. */
export function plainRegion(region: Region, column: number, span: number): SheetRegion {
  const { sections } = region
  return {
    ...region,
    column,
    span,
    columns: [sections.length],
    flows: sections.map(() => 1),
  }
}

/** A text of so many lines is not worth dividing: its columns would have two or three. */
const fewLines = 5

/** For each section the preferred number of columns that makes it lowest. */
function flowsOf(
  region: SheetRegion,
  options: number[][],
  number: number,
  step: MeasuredStep,
): number[] {
  const width = textWidth(region, step)
  const isLong = (section: Section) =>
    bodyHeight(section, step, width, 1) > fewLines * step.bodyLine
  return region.sections.map((section, index) => {
    const own = options[index] ?? [1]
    const allowed = isFlowing(section)
      ? own.filter((count) => count === 1 || (count === number && isLong(section)))
      : own
    const candidates = allowed.map((flow) => ({
      flow,
      height: sectionHeight(section, region, step, flow),
    }))
    return lowest(candidates, 0.5).flow
  })
}

function besideEachOther(
  region: SheetRegion,
  count: number,
  step: MeasuredStep,
): MeasuredRegion[] {
  const narrow = { ...region, columns: Array.from({ length: count }, () => 0) }
  const { counts } = divide(sectionStrips(narrow, step), count)
  // Fewer columns than asked for would leave one empty.
  return counts.length < count ? [] : [measured({ ...region, columns: counts }, step)]
}

function measured(region: SheetRegion, step: MeasuredStep): MeasuredRegion {
  return { region, height: regionHeight(region, step) }
}

import type { Region } from '../model/handout.js'
import { hasRoom, isNarrow, sectionColumns } from './column-options.js'
import { lowest } from './lowest.js'
import { divide } from './measure/divide.js'
import { sectionStrips } from './measure/region.js'
import type { Strip } from './measure/strip.js'
import { measuredOnce } from './measured-once.js'
import type { MeasuredStep } from './measured-step.js'
import { columnsWidth, columnWidth, gapRange } from './page.js'
import { type MeasuredRegion, plainRegion, setRegion } from './set-region.js'

/** Sections from some one on to the last, and how they are best set. */
interface Ending {
  /** What the first of them is set in, with those beside it. */
  first: MeasuredRegion
  /** How many sections that has. */
  count: number
  /** Of all of them, in points. */
  height: number
}

/** The sections of a region in a number of columns: so high would they be. */
interface Grid {
  columns: number
  strips: (Strip | undefined)[]
}

/** Sections that stand beside each other; more are hard to follow. */
const mostTogether = 12

/** Regions of more sections than this are not tried in parts: that would take long. */
const mostSections = 40

/**
 * Divides a region that has the whole width into regions that stand one under the
 * other, so that all are lowest: of one section across the sheet, or of several in
 * columns, each whole.
 */
export function arrangeSections(
  region: Region,
  span: number,
  step: MeasuredStep,
): MeasuredRegion[] {
  return dividedOnce(step, region, span, () => bestDivided(region, span, step))
}

const dividedOnce = measuredOnce<Region, number, MeasuredRegion[]>()

function bestDivided(region: Region, span: number, step: MeasuredStep): MeasuredRegion[] {
  const { sections } = region
  if (sections.length > mostSections || region.style === 'band') {
    return [setRegion(region, 1, span, step)]
  }
  const grids = gridsOf(region, span, step)
  const endings: Ending[] = []
  for (let first = sections.length - 1; first >= 0; first--) {
    const part = (count: number): Region => ({
      ...region,
      sections: sections.slice(first, first + count),
    })
    const beside = grids.flatMap((grid) => besideFrom(grid, first, part, span))
    const choices = [{ ...setRegion(part(1), 1, span, step), count: 1 }, ...beside]
    endings[first] = lowest(
      choices.map(({ count, ...set }) => endingOf(set, count, endings[first + count])),
      step.bodyLine / 2,
    )
  }
  return unrolled(endings)
}

function gridsOf(region: Region, span: number, step: MeasuredStep): Grid[] {
  const width = columnsWidth(step.area, span)
  return sectionColumns(region.sections.length, width, step).map((columns) => {
    const plain = plainRegion(region, 1, span)
    const narrow = { ...plain, columns: Array.from({ length: columns }, () => 0) }
    const strips = sectionStrips(narrow, step).map((strip, index) => {
      const section = region.sections[index]
      const isFit =
        section &&
        isNarrow(section) &&
        hasRoom(section, columnWidth(width, columns), step)
      return isFit ? strip : undefined
    })
    return { columns, strips }
  })
}

/** All ways in which sections from `first` on stand beside each other. */
function besideFrom(
  { columns, strips }: Grid,
  first: number,
  part: (count: number) => Region,
  span: number,
): (MeasuredRegion & { count: number })[] {
  const wide = strips.indexOf(undefined, first)
  const open = (wide < 0 ? strips.length : wide) - first
  const longest = Math.min(open, mostTogether)
  const found: (MeasuredRegion & { count: number })[] = []
  for (let count = columns; count <= longest; count++) {
    const own = strips.slice(first, first + count).filter((strip) => strip !== undefined)
    const { counts, height } = divide(own, columns)
    // Fewer columns than asked for would leave one empty.
    if (counts.length < columns) continue
    const region = { ...plainRegion(part(count), 1, span), columns: counts }
    found.push({ region, height, count })
  }
  return found
}

function endingOf(first: MeasuredRegion, count: number, rest?: Ending): Ending {
  const below = rest ? gapRange.least + rest.height : 0
  return { first, count, height: first.height + below }
}

function unrolled(endings: Ending[]): MeasuredRegion[] {
  const regions: MeasuredRegion[] = []
  for (let index = 0; index < endings.length; ) {
    const ending = endings[index]
    if (!ending) break
    regions.push(ending.first)
    index += ending.count
  }
  return regions
}

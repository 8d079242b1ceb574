import type { Block } from '../model/block.js'
import type { Section } from '../model/briefing.js'
import type { Region, RegionRow } from '../model/handout.js'
import type { SheetRegion, SheetRow } from '../model/sheet.js'
import { regionHeight } from './measure/region.js'
import type { MeasuredStep } from './measured-step.js'

/** A row with its height in points. */
export interface MeasuredRow extends SheetRow {
  height: number
}

/**
 * Sets the regions of a row on the twelve columns in the way that makes the row
 * lowest: that is where the regions balance. On an airy sheet each region has a
 * row of its own.
 */
export function arrangeRow({ regions }: RegionRow, step: MeasuredStep): MeasuredRow[] {
  const shown = regions.filter((region) => region.sections.length > 0)
  return inRows(shown, step).map((row) =>
    splits(row.length, step)
      .map((spans) => arranged(row, spans, step))
      .reduce(lower),
  )
}

/** At most three regions stand side by side, and a band never does. */
function inRows(regions: Region[], step: MeasuredStep): Region[][] {
  const isAlone = (region: Region) => step.name === 'airy' || region.style === 'band'
  const rows: Region[][] = []
  for (const region of regions) {
    const open = rows.at(-1)
    const joins = open && open.length < 3 && !isAlone(region) && !open.some(isAlone)
    if (joins) open.push(region)
    else rows.push([region])
  }
  return rows
}

/** Spans that a row of `count` regions may have; the first is preferred. */
function splits(count: number, step: MeasuredStep): number[][] {
  if (count === 1) return [[12]]
  if (count === 3) return [[4, 4, 4]]
  const even = [
    [5, 7],
    [6, 6],
    [7, 5],
  ]
  return step.name === 'dense' ? [...even, [4, 8], [8, 4]] : even
}

function arranged(regions: Region[], spans: number[], step: MeasuredStep): MeasuredRow {
  let column = 1
  const placed = regions.map((region, index) => {
    const span = spans[index] ?? 12
    const set = flowed({ ...region, column, span }, step)
    column += span
    return set
  })
  return {
    regions: placed.map(({ region }) => region),
    height: Math.max(...placed.map(({ height }) => height)),
  }
}

/** The region with the number of text columns that makes it lowest. */
function flowed(region: Region & { column: number; span: number }, step: MeasuredStep) {
  const spread =
    region.sections.length > 1 && region.style === 'text' ? 'sections' : 'text'
  return flows(region, step)
    .map((flow) => {
      const set: SheetRegion = { ...region, flow, spread }
      return { region: set, height: regionHeight(set, step) }
    })
    .reduce(lower)
}

/** Numbers of text columns that suit a region; the first is preferred. */
function flows(
  { style, span, sections }: Region & { span: number },
  step: MeasuredStep,
): number[] {
  const isAiry = step.name === 'airy'
  const count = Math.max(0, ...sections.map(entryCount))
  switch (style) {
    case 'band':
      return [1]
    case 'questions':
      if (span < 8) return [1]
      return isAiry ? [count > 3 ? 2 : 1] : count > 2 ? [3, 2] : [Math.max(count, 1)]
    case 'sources':
      if (span < 8) return [1]
      return isAiry ? [count > 4 ? 2 : 1] : count > 8 ? [2, 3] : [2]
    case 'text':
      if (isAiry || span < 8 || sections.some(isWide)) return [1]
      return span === 12 ? [2, 1] : [2]
  }
}

function entryCount({ content }: Section): number {
  if (content.shape === 'questions') return content.questions.length
  return content.shape === 'sources' ? content.sources.length : 0
}

/** A table of more than four columns, or long lines of code, want the whole width. */
function isWide({ content, children }: Section): boolean {
  const blocks = 'blocks' in content ? content.blocks : []
  return blocks.some(isWideBlock) || children.some(isWide)
}

function isWideBlock(block: Block): boolean {
  if (block.type === 'table') return block.alignments.length > 4
  return block.type === 'code' && block.text.split('\n').some((line) => line.length > 64)
}

function lower<T extends { height: number }>(best: T, other: T): T {
  return other.height < best.height - 0.5 ? other : best
}

import type { Block } from '../model/block.js'
import type { Section } from '../model/briefing.js'
import { readableWidth } from './measure/diagram.js'
import { isFlowing } from './measure/section.js'
import { leastWidth } from './measure/table.js'
import { styleOf } from './measure/text.js'
import type { MeasuredStep } from './measured-step.js'
import { columnWidth } from './page.js'

/**
 * Narrowest columns, in em: of running text, about 42 letters, and of questions and
 * sources, which are short.
 */
const narrowest = { text: 20, entries: 17 }

/** Numbers of columns that suit the text of a section in a width; the first is preferred. */
export function textColumns(
  section: Section,
  width: number,
  step: MeasuredStep,
): number[] {
  const count = entryCount(section)
  const isAiry = step.name === 'airy'
  const isWideEnough = (columns: number) => {
    const each = columnWidth(width, columns)
    return each >= narrowest.text * step.body && hasRoom(section, each, step)
  }
  switch (section.content.shape) {
    case 'questions':
      return suitable(
        isAiry ? (count > 3 ? [2] : []) : count > 2 ? [3, 2] : [Math.max(count, 1)],
        width,
        narrowest.entries * step.body,
      )
    case 'sources':
      return suitable(
        isAiry ? (count > 4 ? [2] : []) : count > 8 ? [2, 3] : [2],
        width,
        narrowest.entries * step.small,
      )
    default:
      return isAiry || isWide(section) ? [1] : [1, ...[2, 3].filter(isWideEnough)]
  }
}

/** Numbers of columns that `count` sections may stand in, whole, side by side. */
export function sectionColumns(
  count: number,
  width: number,
  step: MeasuredStep,
): number[] {
  if (step.name === 'airy') return []
  return [2, 3].filter(
    (columns) =>
      columns <= count && columnWidth(width, columns) >= narrowest.entries * step.body,
  )
}

/** Whether a section may stand in a column beside others. */
export function isNarrow(section: Section): boolean {
  return isFlowing(section) && !isWide(section)
}

/**
 * Whether no table of a section has to break a word in a width of points, and the text of
 * its diagrams can be read.
 */
export function hasRoom(section: Section, width: number, step: MeasuredStep): boolean {
  const style = styleOf('small', step)
  return blocksOf(section).every((block) => {
    if (block.type === 'table') return leastWidth(block, style) <= width
    return block.type !== 'diagram' || readableWidth(block) <= width
  })
}

function blocksOf({ content, children }: Section): Block[] {
  const blocks = 'blocks' in content ? content.blocks : []
  return [...blocks, ...children.flatMap(blocksOf)]
}

/** The numbers that leave columns wide enough, else one column. */
function suitable(counts: number[], width: number, least: number): number[] {
  const wide = counts.filter((count) => columnWidth(width, count) >= least)
  return wide.length > 0 ? wide : [1]
}

/** Questions or sources in the longest list that a section has. */
function entryCount({ content, children }: Section): number {
  const own =
    content.shape === 'questions'
      ? content.questions.length
      : content.shape === 'sources'
        ? content.sources.length
        : 0
  return Math.max(own, ...children.map(entryCount))
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

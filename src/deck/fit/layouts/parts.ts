import type { Block } from '../../../model/block.js'
import type { Part } from '../../../model/deck.js'
import type { Run } from '../../../model/run.js'
import { belowFirst, type FlowStart } from '../flow-context.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { marginWidth } from '../grid.js'
import { pointLevels, textLevels } from '../level-styles.js'
import { wordWidth } from '../measure.js'
import type { Layout } from '../page.js'
import { type FlowParagraph, paragraph } from '../paragraph.js'
import { pointLead } from '../point.js'
import { rowPages } from '../row-pages.js'
import { type Row, usualSpacing } from '../rows.js'
import type { Setting } from '../setting.js'
import { smallerType } from '../smaller-type.js'

/**
 * Sections with little text: a row for each, its name in the margin, or above its text
 * where a word of one is wider than the margin.
 */
export const parts: Layout<'parts'> = {
  sizes: (setting) => setting.scale.texts,
  fit({ before, parts }, size, setting) {
    const isNarrow = parts.every(
      ({ title }) => wordWidth(nameBeside(title, setting), setting) <= marginWidth,
    )
    const set = isNarrow ? besideNames : underNames
    const { rows, levels, heading } = set(before, parts, size, setting)
    const type = smallerType(size, setting)
    const name = isNarrow ? 'parts' : 'parts-under-names'
    return rowPages(
      rows,
      (division) => ({
        name: `${name}-${division.name}${type.name}`,
        label: `Sections (${division.label})${type.label}`,
        heights: division.heights,
        levels,
        ...(heading && { heading }),
        spacing: usualSpacing,
      }),
      setting,
    )
  },
}

/** Rows, and the styles that their layout has. */
interface PartRows {
  rows: Row[]
  levels: FlowParagraph[]
  heading?: FlowParagraph
}

function besideNames(
  before: Block[],
  parts: Part[],
  size: number,
  setting: Setting,
): PartRows {
  const named = parts.map(({ title, blocks }) => ({
    ...textRow(blocks, size, setting),
    heading: nameBeside(title, setting),
  }))
  return {
    rows: [...rowBefore(before, size, setting), ...named],
    levels: textLevels(setting.styles.text(size), setting),
    heading: nameBeside(sample, setting),
  }
}

function underNames(
  before: Block[],
  parts: Part[],
  size: number,
  setting: Setting,
): PartRows {
  const named = parts.map(({ title, blocks }) => {
    const { marker, paragraphs } = textRow(blocks, size, setting, belowFirst)
    return { marker, paragraphs: [pointLead(title, size, setting), ...paragraphs] }
  })
  return {
    rows: [...rowBefore(before, size, setting, belowFirst), ...named],
    levels: pointLevels(size, setting),
  }
}

function rowBefore(
  blocks: Block[],
  size: number,
  setting: Setting,
  start?: FlowStart,
): Row[] {
  return blocks.length > 0 ? [textRow(blocks, size, setting, start)] : []
}

function textRow(
  blocks: Block[],
  size: number,
  setting: Setting,
  start?: FlowStart,
): Row {
  const style = setting.styles.text(size)
  return { marker: '', paragraphs: flowParagraphs(blocks, style, setting, start) }
}

const sample: Run[] = [{ type: 'text', text: 'Section' }]

function nameBeside(runs: Run[], setting: Setting): FlowParagraph {
  const style = { ...setting.styles.text(16), bold: true, color: 'strong' } as const
  return paragraph(runs, style, setting)
}

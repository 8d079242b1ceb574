import type { Block } from '../../../model/block.js'
import type { KeyPoint } from '../../../model/briefing.js'
import type { SlideBody } from '../../../model/deck.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import type { BrandPage, Slot } from './slot.js'
import { airyGroups, groupPages } from './text.js'

/** Points as a list in the brand's own bullets, each with its lead in bold. */
export function pointPages(
  { before, points, after }: Extract<SlideBody, { layout: 'points' }>,
  size: number,
  slot: Slot,
): BrandPage[] {
  const { setting } = slot
  const style = setting.styles.text(size)
  const groups = [before, ...points.map((point) => [pointItem(point)]), after].map(
    (blocks) => flowParagraphs(blocks, style, setting),
  )
  return groupPages(airyGroups(groups, size / 2), slot)
}

function pointItem({ lead, blocks, position }: KeyPoint): Block {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    items: [{ blocks: lead ? pointBlocks(lead, blocks, position) : blocks, position }],
    position,
  }
}

function pointBlocks(
  lead: NonNullable<KeyPoint['lead']>,
  blocks: Block[],
  position: KeyPoint['position'],
): Block[] {
  const bold = lead.map((run) =>
    run.type === 'text' ? { ...run, bold: true as const } : run,
  )
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', runs: bold, position }, ...blocks]
  // One paragraph, so that the text moves with its lead.
  return [{ ...first, runs: [...bold, { type: 'break' }, ...first.runs] }, ...rest]
}

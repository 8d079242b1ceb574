import type { Block } from '../../../model/block.js'
import type { Part, SlideBody } from '../../../model/deck.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import type { BrandPage, Slot } from './slot.js'
import { airyGroups, groupPages } from './text.js'

/** Sections with little text under each other, each under its name in bold. */
export function partPages(
  { before, parts }: Extract<SlideBody, { layout: 'parts' }>,
  size: number,
  slot: Slot,
): BrandPage[] {
  const { setting } = slot
  const style = setting.styles.text(size)
  const groups = [before, ...parts.map(partBlocks)].map((blocks) =>
    flowParagraphs(blocks, style, setting),
  )
  return groupPages(airyGroups(groups, size / 2), slot)
}

function partBlocks({ title, blocks, position }: Part): Block[] {
  return [{ type: 'heading', runs: title, position }, ...blocks]
}

import type { Block } from './block.js'
import type { Briefing, Section } from './briefing.js'
import { mapBlocks } from './map-blocks.js'
import { mapContent } from './map-content.js'
import { mapItems, withMembers } from './structural-sharing.js'

/** A briefing with each of its blocks replaced, in reading order and at any depth. */
export function mapBriefing(
  briefing: Briefing,
  replace: (block: Block) => Block,
): Briefing {
  const section = (original: Section): Section =>
    withMembers(original, {
      content: mapContent(original.content, (blocks) => mapBlocks(blocks, replace)),
      children: mapItems(original.children, section),
    })
  return withMembers(briefing, { sections: mapItems(briefing.sections, section) })
}

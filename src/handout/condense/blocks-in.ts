import type { Block } from '../../model/block.js'
import type { Content } from '../../model/briefing.js'
import { mapBlocks } from '../../model/map-blocks.js'
import { mapContent } from '../../model/map-content.js'

/** All blocks of a content in reading order, each before those inside it. */
export function blocksIn(content: Content): Block[] {
  const found: Block[] = []
  const collect = (block: Block): Block => {
    found.push(block)
    return block
  }
  mapContent(content, (blocks) => mapBlocks(blocks, collect))
  return found
}

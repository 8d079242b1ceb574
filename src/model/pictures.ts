import type { Block, Picture } from './block.js'
import type { Briefing, Section } from './briefing.js'
import { mapBlocks } from './map-blocks.js'
import { mapContent } from './map-content.js'

/** All pictures of a briefing, in order. */
export function picturesOf(briefing: Briefing): Picture[] {
  const pictures: Picture[] = []
  mapPictures(briefing, (picture) => {
    pictures.push(picture)
    return picture
  })
  return pictures
}

/** A briefing with each of its pictures changed. */
export function mapPictures(
  briefing: Briefing,
  change: (picture: Picture) => Picture,
): Briefing {
  const replace = (block: Block) => (block.type === 'picture' ? change(block) : block)
  const section = (original: Section): Section => ({
    ...original,
    content: mapContent(original.content, (blocks) => mapBlocks(blocks, replace)),
    children: original.children.map(section),
  })
  return { ...briefing, sections: briefing.sections.map(section) }
}

import type { Block, BlockType, Picture } from './block.js'
import type { Briefing, Content, Section } from './briefing.js'

type Change = (picture: Picture) => Block

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
export function mapPictures(briefing: Briefing, change: Change): Briefing {
  const section = (original: Section): Section => ({
    ...original,
    content: mapContent(original.content, change),
    children: original.children.map(section),
  })
  return { ...briefing, sections: briefing.sections.map(section) }
}

function mapContent(content: Content, change: Change): Content {
  const all = (blocks: Block[]) => mapBlocks(blocks, change)
  switch (content.shape) {
    case 'prose':
    case 'statement':
      return { ...content, blocks: all(content.blocks) }
    case 'points':
      return {
        ...content,
        before: all(content.before),
        points: content.points.map((point) => ({ ...point, blocks: all(point.blocks) })),
        after: all(content.after),
      }
    case 'questions':
      return {
        ...content,
        before: all(content.before),
        questions: content.questions.map((entry) => ({
          ...entry,
          answer: all(entry.answer),
        })),
      }
    case 'sources':
      return { ...content, before: all(content.before), after: all(content.after) }
  }
}

const inside: {
  [Type in BlockType]: (block: Extract<Block, { type: Type }>, change: Change) => Block
} = {
  paragraph: (block) => block,
  heading: (block) => block,
  table: (block) => block,
  code: (block) => block,
  picture: (block, change) => change(block),
  quote: (block, change) => ({ ...block, blocks: mapBlocks(block.blocks, change) }),
  callout: (block, change) => ({ ...block, blocks: mapBlocks(block.blocks, change) }),
  footnote: (block, change) => ({ ...block, blocks: mapBlocks(block.blocks, change) }),
  list: (block, change) => ({
    ...block,
    items: block.items.map((item) => ({
      ...item,
      blocks: mapBlocks(item.blocks, change),
    })),
  }),
  definitionList: (block, change) => ({
    ...block,
    entries: block.entries.map((entry) => ({
      ...entry,
      definitions: entry.definitions.map((blocks) => mapBlocks(blocks, change)),
    })),
  }),
}

function mapBlocks(blocks: Block[], change: Change): Block[] {
  return blocks.map((block) => {
    const map = inside[block.type] as (block: Block, change: Change) => Block
    return map(block, change)
  })
}

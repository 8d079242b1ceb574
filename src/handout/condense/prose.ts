import type { Block, Paragraph } from '../../model/block.js'
import type { Section, Shape } from '../../model/briefing.js'
import type { Handout } from '../../model/handout.js'
import { mapBlocks } from '../../model/map-blocks.js'
import { mapContent } from '../../model/map-content.js'
import { bareText } from '../../model/runs.js'
import { withMembers } from '../../model/structural-sharing.js'
import { allSections, mapSections } from '../map-sections.js'
import { blocksIn } from './blocks-in.js'
import { countSentences, firstSentences } from './sentences.js'
import { firstFew, type Kept, type Part, type Stage } from './stage.js'

/** Paragraphs of running text to their first sentence. */
export const prose = paragraphStage('prose')

/** Paragraphs of the bottom line to their first sentence. */
export const statements = paragraphStage('statement')

function paragraphStage(shape: Shape): Stage {
  return {
    parts: (handout) => paragraphParts(handout, shape),
    shorten: (handout, kept) => shortenParagraphs(handout, kept, shape),
  }
}

function paragraphParts(handout: Handout, shape: Shape): Part[] {
  const { lang } = handout.metadata
  return allSections(handout)
    .filter(({ content }) => content.shape === shape)
    .flatMap((section) =>
      blocksIn(section.content)
        .filter((block) => block.type === 'paragraph')
        .map((paragraph) => ({ section, paragraph })),
    )
    .filter(({ paragraph }) => countSentences([paragraph], lang) > 1)
    .map(({ section, paragraph }) => partOf(section, paragraph, lang))
}

function shortenParagraphs(handout: Handout, kept: Kept, shape: Shape): Handout {
  const { lang } = handout.metadata
  const shorter = (block: Block): Block => {
    const count = kept.get(block)
    return count === undefined
      ? block
      : (firstSentences([block], count, lang)[0] ?? block)
  }
  const replace = (blocks: Block[]) => mapBlocks(blocks, shorter)
  return mapSections(handout, (section) =>
    section.content.shape === shape
      ? withMembers(section, { content: mapContent(section.content, replace) })
      : section,
  )
}

function partOf(section: Section, paragraph: Paragraph, lang: string): Part {
  return {
    key: paragraph,
    units: countSentences([paragraph], lang),
    least: 1,
    name: bareText(section.title),
    what: (count) => `a paragraph is condensed to the ${firstFew(count, 'sentence')}`,
    position: paragraph.position,
  }
}

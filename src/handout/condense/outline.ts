import type { Section } from '../../model/briefing.js'
import { bareText } from '../../model/runs.js'
import { allSections, mapSections } from '../map-sections.js'
import { firstSentences, isLonger } from './sentences.js'
import type { Stage } from './stage.js'

/** Sections of running text to their name and one sentence. */
export const outline: Stage = {
  parts(handout) {
    const { lang } = handout.metadata
    return allSections(handout)
      .filter(
        ({ content }) => content.shape === 'prose' && isLonger(content.blocks, 1, lang),
      )
      .map(({ content, title, position }) => ({
        key: content,
        units: 1,
        least: 0,
        name: bareText(title),
        what: () => 'the section is condensed to one sentence',
        position,
      }))
  },
  shorten(handout, kept) {
    const { lang } = handout.metadata
    return mapSections(handout, (section): Section => {
      const { content } = section
      if (content.shape !== 'prose' || !kept.has(content)) return section
      return {
        ...section,
        content: { ...content, blocks: opening(content.blocks, lang) },
      }
    })
  },
}

/** One sentence, where there is one. */
function opening(blocks: Parameters<typeof firstSentences>[0], lang: string) {
  const first = blocks.findIndex((block) => block.type === 'paragraph')
  return first < 0 ? blocks : firstSentences(blocks.slice(first), 1, lang)
}

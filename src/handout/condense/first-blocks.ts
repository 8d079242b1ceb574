import type { Section } from '../../model/briefing.js'
import { bareText } from '../../model/runs.js'
import { allSections, mapSections } from '../map-sections.js'
import { firstFew, type Stage } from './stage.js'

/** Sections of running text to their first paragraphs, tables and so on. */
export const firstBlocks: Stage = {
  parts(handout) {
    return allSections(handout)
      .filter(({ content }) => content.shape === 'prose')
      .map(({ content, title, position }) => ({
        key: content,
        units: content.shape === 'prose' ? content.blocks.length : 0,
        least: 1,
        name: bareText(title),
        what: (count) => `the section is condensed to the ${firstFew(count, 'block')}`,
        position,
      }))
  },
  shorten(handout, kept) {
    return mapSections(handout, (section): Section => {
      const { content } = section
      const count = kept.get(content)
      if (content.shape !== 'prose' || count === undefined) return section
      return {
        ...section,
        content: { ...content, blocks: content.blocks.slice(0, count) },
      }
    })
  },
}

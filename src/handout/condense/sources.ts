import type { Section } from '../../model/briefing.js'
import { bareText } from '../../model/runs.js'
import { allSections, mapSections } from '../map-sections.js'
import type { Stage } from './stage.js'

/** Sources to their titles. */
export const sources: Stage = {
  parts(handout) {
    return allSections(handout)
      .filter(hasDetail)
      .map(({ content, title, position }) => ({
        key: content,
        units: 1,
        least: 0,
        name: bareText(title),
        what: () => 'the sources are condensed to their titles',
        position,
      }))
  },
  shorten(handout, kept) {
    return mapSections(handout, (section): Section => {
      const { content } = section
      if (content.shape !== 'sources' || !kept.has(content)) return section
      const titles = content.sources.map((source) => ({ ...source, detail: [] }))
      return { ...section, content: { ...content, sources: titles } }
    })
  },
}

function hasDetail({ content }: Section): boolean {
  return (
    content.shape === 'sources' && content.sources.some(({ detail }) => detail.length > 0)
  )
}

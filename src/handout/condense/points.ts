import type { KeyPoint, Section } from '../../model/briefing.js'
import { bareText } from '../../model/runs.js'
import { mapItems, withMembers } from '../../model/structural-sharing.js'
import { allSections, mapSections } from '../map-sections.js'
import { countSentences, firstSentences, isLonger } from './sentences.js'
import { firstFew, type Part, type Stage } from './stage.js'

/** Points to their lead, or to their first sentence without one. */
export const points: Stage = {
  parts(handout) {
    const { lang } = handout.metadata
    return allSections(handout)
      .flatMap((section) => pointsOf(section).map((point) => ({ section, point })))
      .filter(({ point }) => isLonger(point.blocks, leastOf(point), lang))
      .map(({ section, point }) => partOf(section, point, lang))
  },
  shorten(handout, kept) {
    const { lang } = handout.metadata
    const shorter = (point: KeyPoint): KeyPoint => {
      const count = kept.get(point)
      if (count === undefined) return point
      return { ...point, blocks: firstSentences(point.blocks, count, lang) }
    }
    return mapSections(handout, (section) => {
      const { content } = section
      if (content.shape !== 'points') return section
      const points = mapItems(content.points, shorter)
      return withMembers(section, { content: withMembers(content, { points }) })
    })
  },
}

function pointsOf({ content }: Section): KeyPoint[] {
  return content.shape === 'points' ? content.points : []
}

function leastOf({ lead }: KeyPoint): number {
  return lead ? 0 : 1
}

function partOf(section: Section, point: KeyPoint, lang: string): Part {
  const name = bareText(point.lead ?? section.title)
  return {
    key: point,
    units: countSentences(point.blocks, lang),
    least: leastOf(point),
    name,
    what: (count) =>
      count === 0
        ? 'the point is condensed to its lead'
        : `the point is condensed to the ${firstFew(count, 'sentence')}`,
    position: point.position,
  }
}

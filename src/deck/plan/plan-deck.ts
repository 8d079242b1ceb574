import { dateLine } from '../../labels/index.js'
import type { Briefing, Metadata } from '../../model/briefing.js'
import type { Deck, Slide, SlideGroup } from '../../model/deck.js'
import type { Placement } from '../../model/placement.js'
import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import { planSection } from './plan-section.js'

/**
 * A placed briefing becomes a deck: the cover, then the slides of each
 * section under its name. Which text shares a slide is decided here, where it
 * stands on the slide is not.
 */
export function planDeck(briefing: Briefing, placement: Placement): Deck {
  const { metadata, sources } = briefing
  const numbering = { questions: 0 }
  const groups: SlideGroup[] = [
    {
      name: bareText(coverTitle(placement, metadata)),
      slides: [planCover(briefing, placement)],
    },
  ]
  for (const { section, layout, kicker } of placement.slides) {
    const context = { disclaimer: placement.disclaimer, numbering, kicker: plain(kicker) }
    const slides = planSection(section, layout, context)
    groups.push({ name: bareText(section.title), slides })
  }
  return { metadata, date: dateLine(metadata), footer: placement.footer, groups, sources }
}

function planCover({ metadata, notes }: Briefing, placement: Placement): Slide {
  const { author, organisation, mark } = metadata
  const details = [dateLine(metadata), author, organisation, mark]
  return {
    body: {
      layout: 'cover',
      subtitle: plain(placement.cover.subtitle),
      details: details.filter((detail): detail is string => !!detail),
    },
    title: coverTitle(placement, metadata),
    kicker: plain(placement.cover.kicker),
    notes,
    position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  }
}

function coverTitle(placement: Placement, metadata: Metadata): Run[] {
  return plain(placement.cover.title || metadata.title)
}

function plain(text: string): Run[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

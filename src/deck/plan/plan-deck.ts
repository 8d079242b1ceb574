import { dateLine, detailsOf } from '../../labels/index.js'
import type { Briefing, Metadata } from '../../model/briefing.js'
import type { Deck, Slide, SlideGroup } from '../../model/deck.js'
import type { PlacedSlides, Placement } from '../../model/placement.js'
import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import { closingSlides } from './closing.js'
import { joinedNames, shareSlides } from './join-sections.js'
import { planSection } from './plan-section.js'
import { sharedBody } from './shared-body.js'

/**
 * A placed briefing becomes a deck: the cover, then the slides of each
 * section under its name, then the address of the full text. Which text shares a slide is decided here, where it
 * stands on the slide is not. Neighbouring sections with little text share one.
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
  for (const placed of shareSlides(placement.slides)) {
    const slides =
      placed.length > 1
        ? [sharedSlide(placed, metadata)]
        : placed.flatMap(({ section, layout, kicker }) =>
            planSection(section, layout, {
              disclaimer: placement.disclaimer,
              lastSource: sources.at(-1)?.number ?? 0,
              numbering,
              kicker: plain(kicker),
              lang: metadata.lang,
            }),
          )
    groups.push({ name: groupName(placed, metadata), slides })
  }
  groups.push(...closingSlides(metadata))
  return { metadata, date: dateLine(metadata), footer: placement.footer, groups, sources }
}

/** Sections with little text, under all their names. */
function sharedSlide(placed: PlacedSlides[], { lang }: Metadata): Slide {
  const sections = placed.map(({ section }) => section)
  const [first] = placed
  if (!first) throw new Error('Cannot share a slide without sections')
  return {
    body: sharedBody([], sections),
    title: joinedNames(sections, lang),
    kicker: plain(first.kicker),
    notes: sections.flatMap(({ notes }) => notes),
    position: first.section.position,
  }
}

function groupName(placed: PlacedSlides[], { lang }: Metadata): string {
  return bareText(
    joinedNames(
      placed.map(({ section }) => section),
      lang,
    ),
  )
}

function planCover({ metadata, notes }: Briefing, placement: Placement): Slide {
  const { portrait, subject, title } = metadata
  return {
    body: {
      layout: 'cover',
      subtitle: plain(placement.cover.subtitle),
      details: detailsOf(metadata),
      ...(portrait && { portrait: { image: portrait, alt: subject ?? title } }),
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

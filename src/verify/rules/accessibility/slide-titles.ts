import { all, type Deck, type Part } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { isTitle } from '../../shapes.js'
import { textIn } from '../../text-in.js'

/** People find a slide by its title, with their eyes or without. */
export const slideTitle: Rule = {
  id: 'slide-title',
  severity: 'warning',
  check: (deck) =>
    titlesOf(deck)
      .filter(({ title }) => title === '')
      .map(({ slide }) => ({
        part: slide.path,
        at: slide.xml?.root,
        reason: 'Unexpected slide without a title',
        note: 'Fill a title placeholder; it may lie outside the slide.',
      })),
}

/** Where titles are alike, one cannot be told from the other. */
export const repeatedSlideTitle: Rule = {
  id: 'repeated-slide-title',
  severity: 'warning',
  *check(deck) {
    const seen = new Map<string, number>()
    for (const { slide, title } of titlesOf(deck)) {
      const number = deck.slides.indexOf(slide) + 1
      const other = seen.get(title)
      if (title === '') continue
      if (other === undefined) seen.set(title, number)
      else {
        const reason = `Unexpected title \`${title}\`, which slide ${other} has, too`
        yield { part: slide.path, at: slide.xml?.root, reason }
      }
    }
  },
}

function titlesOf({ slides }: Deck): { slide: Part; title: string }[] {
  return slides
    .filter(({ xml }) => xml?.root)
    .map((slide) => ({ slide, title: titleOf(slide) }))
}

function titleOf(slide: Part): string {
  const shape = all(slide, 'p:sp').find(isTitle)
  return shape ? textIn(shape).replace(/\s+/g, ' ').trim() : ''
}

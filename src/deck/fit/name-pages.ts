import type { Slide } from '../../model/deck.js'
import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import { nameKey } from './name-key.js'
import type { Page } from './page.js'

/** A page of the deck with the slide that it is made of. */
export interface DeckPage<P extends Page = Page> {
  slide: Slide
  page: P
}

/** What a page is called, and what tells it from others that are called so. */
export interface PageName {
  title: Run[]
  kicker: Run[]
  /** Which part of a text the page holds, from 1. */
  part: number
  parts: number
  /** What the text stands under, where others of its name stand under something else. */
  under: string
  /** Counts the texts of one name that stand under the same, from 1. */
  number: number
}

/**
 * Names the pages of a deck: pages of one text are its parts, texts of one name are
 * told apart by what they stand under, or else by a number.
 *
 * @param deckTitle stands in for the title of a text that has none
 */
export function namePages<P extends DeckPage>(
  pages: P[],
  deckTitle: string,
): (P & { name: PageName })[] {
  const texts = new Map<Run[], Text>()
  const held = pages.map((page) => {
    const { title } = headOf(page)
    const text = texts.get(title) ?? createText(page, deckTitle)
    texts.set(title, text)
    return { page, text, part: ++text.parts }
  })
  return held.map(({ page, text, part }) => {
    const { title, kicker, parts } = text
    const marks = tellApart(text, [...texts.values()])
    return { ...page, name: { title, kicker, part, parts, ...marks } }
  })
}

/** A text of one page or several. */
interface Text {
  title: Run[]
  kicker: Run[]
  /** What it stands under: nothing, for the cover. */
  under: string
  /** What is compared of title and `under`. */
  key: { title: string; under: string }
  /** Number of its pages. */
  parts: number
}

/** Slides of one text have the very same runs as their title; others may read the same. */
function headOf({ slide, page }: DeckPage): { title: Run[]; kicker: Run[] } {
  return page.title ? { title: page.title, kicker: slide.title } : slide
}

/** A title of nothing but references follows the name of what it stands under. */
function createText(page: DeckPage, deckTitle: string): Text {
  const { title, kicker } = headOf(page)
  const above = bareText(kicker)
  const isMissing = bareText(title) === ''
  const named: Run[] = isMissing
    ? [{ type: 'text', text: above || deckTitle }, ...title]
    : title
  const name = nameKey(bareText(named))
  // Its own name again would tell nothing.
  const isTold = name !== nameKey(above) && page.slide.body.layout !== 'cover'
  const under = isTold ? above : ''
  const key = { title: name, under: nameKey(under) }
  return { title: named, kicker, under, key, parts: 0 }
}

function tellApart(text: Text, texts: Text[]): Pick<PageName, 'under' | 'number'> {
  const named = texts.filter(({ key }) => key.title === text.key.title)
  const alike = named.filter(({ key }) => key.under === text.key.under)
  return {
    under: alike.length < named.length ? text.under : '',
    number: alike.indexOf(text) + 1,
  }
}

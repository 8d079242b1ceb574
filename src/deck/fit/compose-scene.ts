import type { Block } from '../../model/block.js'
import type { Slide } from '../../model/deck.js'
import { bareText } from '../../model/runs.js'
import type { Scene, SceneItem } from '../../model/scene.js'
import { citedNumbers, citedSources } from './aside.js'
import { footBoxes } from './foot.js'
import { fitKicker } from './kicker.js'
import { countWords, sourceNotes, spokenNotes } from './notes.js'
import type { Page } from './page.js'
import type { Setting } from './setting.js'
import { fitTitle } from './title.js'

/** Where a page stands in the deck. */
export interface PagePlace {
  /** Which part of the slide's content it holds, from 1. */
  part: number
  parts: number
  /** Of the slide in the deck, from 1. */
  number: number
  /** The author's, where they belong to this page. */
  notes: Block[]
}

/**
 * A page gets its title, kicker, cited sources, foot and notes. Items stand in
 * reading order: title, content, margin, foot.
 */
export function composeScene(
  slide: Slide,
  page: Page,
  { part, parts, number, notes }: PagePlace,
  setting: Setting,
): Scene {
  const names = page.title ? { title: page.title, kicker: slide.title } : slide
  const title = fitTitle(names.title, page, setting)
  // On a statement the title itself stands in the margin.
  const kicker =
    page.layout.name === 'statement'
      ? { boxes: [], omitted: '' }
      : fitKicker(names.kicker, { part, parts }, setting)
  const cited = citedNumbers(page.items)
  const aside = page.aside && citedSources(cited, page.aside, setting)
  const items: SceneItem[] = [
    title.box,
    ...page.items,
    ...kicker.boxes,
    ...page.margin,
    ...(aside ? [aside] : []),
    ...(slide.body.layout === 'cover' ? [] : footBoxes(number, setting)),
  ]
  const spoken = spokenNotes(notes, setting)
  const cut = part === 1 ? [title.omitted, kicker.omitted].filter(Boolean) : []
  const omitted = [...cut, ...(page.omitted ?? [])]
  return {
    layout: page.layout.name,
    title: bareText(names.title),
    items,
    notes: [...spoken, ...omitted, ...sourceNotes(cited, setting)],
    words: countWords(spoken, items, setting),
    position: slide.position,
  }
}

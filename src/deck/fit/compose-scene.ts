import type { Scene, SceneItem } from '../../model/scene.js'
import { citedNumbers, citedSources } from './aside.js'
import { fillOf } from './fill.js'
import { withBars } from './flow-bars.js'
import { footBoxes } from './foot.js'
import { bodyHeight, boxes } from './grid.js'
import { fitKicker } from './kicker.js'
import type { NamedPage } from './look.js'
import { saidWords, sourceNotes, spokenNotes } from './notes.js'
import type { Setting } from './setting.js'
import { splitLinks } from './split-links.js'

/**
 * A page gets its title, kicker, cited sources, foot and notes. Items stand in
 * reading order: title, content, margin, foot.
 */
export function composeScene(
  { slide, page, name, title, number, notes }: NamedPage,
  setting: Setting,
): Scene {
  const kicker = title.isKicker
    ? { boxes: [], omitted: '' }
    : fitKicker(name.kicker, setting)
  const cited = citedNumbers(page.items)
  const aside = page.aside && citedSources(cited, page.aside, setting)
  const items: SceneItem[] = [
    title.box,
    ...withBars(page.items, setting),
    ...kicker.boxes,
    ...page.margin,
    ...(aside ? [aside] : []),
    ...(slide.body.layout === 'cover' ? [] : footBoxes(number, setting)),
  ]
  const spoken = spokenNotes(notes, setting)
  const cut = name.part === 1 ? [title.omitted, kicker.omitted].filter(Boolean) : []
  const omitted = [...cut, ...(page.omitted ?? [])]
  return {
    layout: page.layout.name,
    title: title.text,
    items: splitLinks(items, setting),
    notes: [...spoken, ...omitted, ...sourceNotes(cited, setting)],
    words: saidWords(spoken, items),
    fill: fillOf(page.items, { ...boxes.body, height: bodyHeight }, setting),
    position: slide.position,
  }
}

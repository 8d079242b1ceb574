import { phrase } from '../../labels/index.js'
import type { Block } from '../../model/block.js'
import type { Slide } from '../../model/deck.js'
import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import type { Scene, SceneItem, TextBox } from '../../model/scene.js'
import { citedNumbers, citedSources } from './aside.js'
import { boxes } from './grid.js'
import { coverTitle, coverTitleStyle } from './layouts/cover.js'
import { countWords, sourceNotes, spokenNotes } from './notes.js'
import type { Page } from './page.js'
import { line, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import { placeholderBox, placeholderIndex, textBox } from './text-box.js'
import { type FittedTitle, fitTitle } from './title.js'

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
  const title = titleOf(names.title, page, setting)
  const cited = citedNumbers(page.items)
  const aside = page.aside && citedSources(cited, page.aside, setting)
  const isCover = slide.body.layout === 'cover'
  const items: SceneItem[] = [
    title.box,
    ...page.items,
    ...kicker(names.kicker, page, { part, parts }, setting),
    ...page.margin,
    ...(aside ? [aside] : []),
    ...(isCover ? [] : foot(number, setting)),
  ]
  const spoken = spokenNotes(notes, setting)
  const omitted = part === 1 && title.omitted !== '' ? [title.omitted] : []
  return {
    layout: page.layout.name,
    title: bareText(names.title),
    items,
    notes: [...spoken, ...omitted, ...sourceNotes(cited, setting)],
    words: countWords(spoken, items, setting),
    position: slide.position,
  }
}

function titleOf(title: Run[], page: Page, setting: Setting): FittedTitle {
  const { scale, styles } = setting
  const place = page.layout.placeholders.find(
    ({ placeholder }) => placeholder?.type === 'title',
  )
  if (page.layout.name === 'cover') {
    const sizes = [...scale.statements, ...scale.titles.filter((size) => size < 30)]
    return fitTitle(
      title,
      coverTitle,
      sizes,
      (size) => coverTitleStyle(size, setting),
      setting,
    )
  }
  if (page.layout.name === 'statement') {
    const sizes = [14, 12]
    return fitTitle(
      title,
      boxes.kicker,
      sizes,
      (size) => ({ ...styles.kicker, size }),
      setting,
    )
  }
  return fitTitle(title, place?.box ?? boxes.title, scale.titles, styles.title, setting)
}

/** The margin's first lines; on a statement the title itself stands there. */
function kicker(
  runs: Run[],
  page: Page,
  { part, parts }: Pick<PagePlace, 'part' | 'parts'>,
  setting: Setting,
): TextBox[] {
  const { styles, labels, lang } = setting
  if (page.layout.name === 'statement') return []
  const name = runs.length > 0 ? [paragraph(runs, styles.kicker, setting)] : []
  const counted =
    parts > 1
      ? [line(phrase(labels.partOf, lang, { part, parts }), styles.part, setting)]
      : []
  const paragraphs = [...name, ...counted]
  return paragraphs.length > 0 ? [textBox('Kicker', boxes.kicker, paragraphs)] : []
}

function foot(number: number, setting: Setting): TextBox[] {
  const { styles, date, footer } = setting
  const box = (type: 'date' | 'footer', text: string) =>
    text === ''
      ? []
      : [
          placeholderBox(
            type,
            placeholderIndex[type],
            type === 'date' ? 'Date' : 'Footer',
            boxes[type],
            [line(text, styles.footer, setting)],
          ),
        ]
  const count = line(String(number), { ...styles.footer, color: 'ink' }, setting, {
    align: 'end',
  })
  return [
    ...box('date', date),
    ...box('footer', footer),
    placeholderBox(
      'slideNumber',
      placeholderIndex.slideNumber,
      'Slide number',
      boxes.slideNumber,
      [count],
    ),
  ]
}

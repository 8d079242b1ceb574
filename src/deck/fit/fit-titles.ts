import { formatNumber, phrase } from '../../labels/index.js'
import type { Look } from './look.js'
import { nameKey } from './name-key.js'
import type { DeckPage, PageName } from './name-pages.js'
import type { Page } from './page.js'
import type { Setting } from './setting.js'
import type { FittedTitle } from './title.js'

/** So much of what a text stands under is enough to tell it apart. */
const longestName = 40

/**
 * Sets the titles of a deck's pages, each unlike all others as PowerPoint's accessibility
 * checker asks. What makes the difference stands in brackets behind the title.
 */
export function fitTitles<P extends Page, D extends DeckPage<P> & { name: PageName }>(
  pages: D[],
  look: Look<P>,
  setting: Setting,
): (D & { title: FittedTitle })[] {
  const taken = new Set<string>()
  return pages.map((page) => {
    // What the author wrote, or what is left of a title that was cut, may read like a mark.
    for (let { number } = page.name; ; number++) {
      const mark = markOf(page.name, number, setting)
      const title = look.fitTitle(page.name.title, mark, page.page)
      const keys = readings(title).map(nameKey)
      if (keys.some((key) => taken.has(key))) continue
      for (const key of keys) taken.add(key)
      return { ...page, page: { ...page.page, layout: title.layout }, title }
    }
  })
}

/** E.g. `(Europe · 2 · 1 of 3)`; most titles need none. */
function markOf(
  { part, parts, under }: PageName,
  number: number,
  setting: Setting,
): string {
  const { labels, lang } = setting
  const counted = phrase(labels.partOf, lang, { part, parts })
  const marks = [
    ...(under === '' ? [] : [shortened(under)]),
    ...(number > 1 ? [formatNumber(number, lang)] : []),
    // No line begins with "of 3".
    ...(parts > 1 ? [counted.replaceAll(' ', '\u00a0')] : []),
  ]
  return marks.length > 0 ? `(${marks.join(' · ')})` : ''
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > longestName
    ? `${letters.slice(0, longestName).join('').trim()}…`
    : name
}

/** What a title says, with the numbers of the sources that it cites and without. */
function readings({ box }: FittedTitle): string[] {
  const runs = box.paragraphs.flatMap((paragraph) => paragraph.runs)
  return [runs, runs.filter(({ superscript }) => !superscript)].map((read) =>
    read.map(({ text }) => text).join(''),
  )
}

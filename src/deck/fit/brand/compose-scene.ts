import { formatNumber } from '../../../labels/index.js'
import type { BrandPlace } from '../../../model/brand.js'
import type { Run } from '../../../model/run.js'
import { bareText } from '../../../model/runs.js'
import type { Scene, SceneItem, TextBox } from '../../../model/scene.js'
import { citedNumbers } from '../aside.js'
import { fillOf } from '../fill.js'
import { fitText } from '../fit-text.js'
import type { NamedPage } from '../look.js'
import { saidWords, sourceNotes, spokenNotes } from '../notes.js'
import { splitLinks } from '../split-links.js'
import { type FittedTitle, markRuns, titleText } from '../title.js'
import type { TypeStyle } from '../type-scale.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, bodyOf, type Slot } from './slot.js'
import { alignOf, colorOf, textWidthOf } from './style.js'
import { zoomItem } from './zoom.js'

/** A page gets its title, foot and notes, each in the brand's place for it. */
export function composeBrandScene({
  slide,
  page,
  name,
  title,
  number,
  notes,
}: NamedPage<BrandPage>): Scene {
  const { setting, zoom } = page.slot
  const body = bodyOf(page.slot)
  const foot =
    slide.body.layout === 'cover' ? [] : footBoxes(number, name.kicker, page.slot)
  const items: SceneItem[] = [title.box, ...page.items, ...foot]
  const placed = splitLinks(items, setting, textWidthOf(body) / body.box.width)
  const spoken = spokenNotes(notes, setting)
  const cited = citedNumbers(page.items)
  const kicker = bareText(name.kicker)
  const isSaid = kicker === '' || foot.some((box) => textOf(box).includes(kicker))
  const cut = name.part === 1 ? [title.omitted, isSaid ? '' : kicker].filter(Boolean) : []
  return {
    layout: page.layout.name,
    title: title.text,
    items: zoom === 1 ? placed : placed.map((item) => zoomItem(item, zoom)),
    notes: [...spoken, ...cut, ...(page.omitted ?? []), ...sourceNotes(cited, setting)],
    words: saidWords(spoken, items),
    fill: fillOf(page.items, body.box, setting),
    position: slide.position,
  }
}

/**
 * The title in the brand's place. Its line spacing is left to the brand, so that it
 * follows the slide master.
 *
 * @param mark stands behind it, and is never cut
 */
export function fitBrandTitle(runs: Run[], mark: string, page: BrandPage): FittedTitle {
  const { title, setting, layout } = page.slot
  const room = { width: textWidthOf(title), height: title.box.height }
  const styles = setting.scale.titles.map(setting.styles.title)
  const tail = (style: TypeStyle) =>
    markRuns(mark, style, setting).map((run) =>
      layout.plain ? run : { ...run, color: colorOf(title) },
    )
  const { text, omitted } = fitText(runs, room, styles, setting, tail)
  const placed = { ...text, align: alignOf(title, setting), looseSpacing: true as const }
  return {
    box: fillPlace(title, 'Title', [placed]),
    text: titleText(text),
    layout: page.layout,
    isKicker: false,
    omitted,
  }
}

/** Date, footer with the section, and number, where the layout has places for them. */
function footBoxes(number: number, kicker: Run[], slot: Slot): TextBox[] {
  const { setting } = slot
  const section = bareText(kicker)
  const footer = [setting.footer, section].filter((text) => text !== '').join(' · ')
  const texts = {
    dt: [setting.date],
    // The whole if there is room for it.
    ftr: [footer, setting.footer || section],
    sldNum: [formatNumber(number, setting.lang)],
  }
  const names = { dt: 'Date', ftr: 'Footer', sldNum: 'Slide number' }
  return slot.foot.flatMap((place) => {
    const type = place.type as keyof typeof texts
    return footBox(place, names[type], texts[type], slot)
  })
}

/** The first of some texts that fits a place on one line; else the last one, cut. */
function footBox(
  place: BrandPlace,
  name: string,
  texts: string[],
  { setting }: Slot,
): TextBox[] {
  const [level] = place.levels
  const size = level?.size ?? 12
  const style: TypeStyle = {
    font: 'body',
    size,
    line: size * 1.2,
    color: colorOf(place),
    ...(level?.bold && { bold: true }),
    ...(level?.italic && { italic: true }),
  }
  const room = { width: textWidthOf(place), height: style.line }
  const fitted = texts
    .filter((text) => text !== '')
    .map((text) => fitText([{ type: 'text', text }], room, [style], setting))
  const { text } = fitted.find(({ omitted }) => omitted === '') ?? fitted.at(-1) ?? {}
  if (text === undefined) return []
  const align = alignOf(place, setting)
  return [fillPlace(place, name, [{ ...text, align }])]
}

function textOf({ paragraphs }: TextBox): string {
  return paragraphs
    .flatMap(({ runs }) => runs)
    .map(({ text }) => text)
    .join('')
}

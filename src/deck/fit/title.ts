import type { Run } from '../../model/run.js'
import type {
  Box,
  SceneLayout,
  SceneParagraph,
  SceneRun,
  TextBox,
} from '../../model/scene.js'
import { fitText } from './fit-text.js'
import { boxes } from './grid.js'
import { coverTitle, coverTitleStyle } from './layouts/cover.js'
import { balance } from './measure.js'
import type { Page } from './page.js'
import { line } from './paragraph.js'
import type { Setting } from './setting.js'
import { placeholderBox, placeholderIndex } from './text-box.js'
import type { TypeStyle } from './type-scale.js'

export interface FittedTitle {
  box: TextBox
  /** What it says, in one line. */
  text: string
  /** That of the page, whose title has the size that this one needs. */
  layout: SceneLayout
  /** Whether it stands where other slides say what they belong to. */
  isKicker: boolean
  /** The whole title, where the slide shows only its beginning. */
  omitted: string
}

/**
 * Sets the title of a page in the largest size at which it fits its place: two
 * lines in the usual one, broken evenly, and more in smaller ones.
 *
 * @param mark stands behind the title in small type, even where that is cut
 */
export function fitTitle(
  runs: Run[],
  mark: string,
  page: Page,
  setting: Setting,
): FittedTitle {
  const { area, styles } = placeOf(page, setting)
  const tail = (style: TypeStyle) => markRuns(mark, style, setting)
  const whole = fitText(runs, area, styles, setting, tail)
  // Where a text shows all of it, its beginning does not need small type.
  const { text, style, omitted } =
    whole.omitted === '' ? whole : fitText(runs, area, styles.slice(0, 2), setting, tail)
  const box = placeholderBox('title', placeholderIndex.title, 'Title', area, [text])
  const insetEnd = balance(text, area.width, setting)
  return {
    box: insetEnd > 0 ? { ...box, insetEnd } : box,
    text: titleText(text),
    layout: withTitle(page.layout, style, setting),
    isKicker: area === boxes.kicker,
    omitted,
  }
}

/** What a title says, in one line. */
export function titleText({ runs }: SceneParagraph): string {
  return runs.map((run) => run.text.replaceAll('\n', ' ')).join('')
}

/** A layout whose title has a style; it is another one where that is not the usual. */
function withTitle(layout: SceneLayout, style: TypeStyle, setting: Setting): SceneLayout {
  const isTitle = (place: TextBox) => place.placeholder?.type === 'title'
  const usual = layout.placeholders.find(isTitle)?.paragraphs[0]?.runs[0]?.size
  if (style.size === usual) return layout
  const paragraphs = [line('Title', style, setting)]
  return {
    ...layout,
    name: `${layout.name}-title-${style.size}`,
    label: `${layout.label}, title ${style.size} pt`,
    placeholders: layout.placeholders.map((place) =>
      isTitle(place) ? { ...place, paragraphs } : place,
    ),
  }
}

/** What tells a title apart, in small type behind it. */
export function markRuns(mark: string, title: TypeStyle, setting: Setting): SceneRun[] {
  if (mark === '') return []
  const { part } = setting.styles
  const color = title.color === 'onField' ? 'onField2' : part.color
  const small = { ...part, size: Math.min(part.size, title.size), color }
  return [line(' ', title, setting), line(mark, small, setting)].flatMap(
    ({ runs }) => runs,
  )
}

/** Where the title stands on a page, and the styles that it may have there. */
function placeOf(page: Page, setting: Setting): { area: Box; styles: TypeStyle[] } {
  const { scale, styles } = setting
  switch (page.layout.name) {
    case 'cover': {
      const sizes = [...scale.statements, ...scale.titles.filter((size) => size < 30)]
      return {
        area: coverTitle,
        styles: sizes.map((size) => coverTitleStyle(size, setting)),
      }
    }
    default: {
      const place = page.layout.placeholders.find(
        ({ placeholder }) => placeholder?.type === 'title',
      )
      if (place?.box === boxes.kicker)
        return {
          area: boxes.kicker,
          styles: [styles.kicker, { ...styles.kicker, size: 12 }],
        }
      return { area: place?.box ?? boxes.title, styles: scale.titles.map(styles.title) }
    }
  }
}

import { isIsoDate } from '../../labels/index.js'
import type { Metadata } from '../../model/briefing.js'
import type { Deck, LayoutName, Slide, SlideBody } from '../../model/deck.js'
import type {
  DocumentProperties,
  Scene,
  SceneDeck,
  SceneLayout,
} from '../../model/scene.js'
import type { Theme } from '../../model/theme.js'
import type { Metrics } from '../../typography/index.js'
import { composeScene } from './compose-scene.js'
import { slide as slideSize } from './grid.js'
import { layouts } from './layouts/index.js'
import { mirror } from './mirror.js'
import type { Layout, Page } from './page.js'
import { createSetting, type Setting } from './setting.js'

/**
 * Gives everything on the slides its place and its final size. What does not
 * fit on one slide continues on the next ones; nothing is left out.
 */
export function fitDeck(deck: Deck, theme: Theme, metrics: Metrics): SceneDeck {
  const setting = createSetting(deck, theme, metrics)
  const sizes = chooseSizes(deck, setting)
  const used = new Map<string, SceneLayout>()
  let number = 0
  const groups = deck.groups.map(({ name, slides }) => ({
    name,
    scenes: slides.flatMap((slide) => {
      const pages = fitBody(slide, sizes.get(slide.body.layout) ?? 0, setting)
      return pages.map((page, index): Scene => {
        number++
        used.set(page.layout.name, page.layout)
        const notes = [...(index === 0 ? slide.notes : []), ...(page.notes ?? [])]
        return composeScene(
          slide,
          page,
          { ...partOf(pages, index), number, notes },
          setting,
        )
      })
    }),
  }))
  const scenes = {
    properties: propertiesOf(deck.metadata),
    ...slideSize,
    layouts: [...used.values()],
    groups,
  }
  return deck.metadata.direction === 'rtl' ? mirrored(scenes) : scenes
}

/** Pages with the same title are parts of one text. */
function partOf(pages: Page[], index: number): { part: number; parts: number } {
  const title = pages[index]?.title
  const same = pages.filter((page) => page.title === title)
  const part = pages.slice(0, index + 1).filter((page) => page.title === title).length
  return { part, parts: same.length }
}

/** A smaller size has to save more than this share of the slides. */
const worthwhile = 1.15

/**
 * One size for all slides of a layout: the largest that does not make the text
 * run over many more slides than the smallest does.
 */
function chooseSizes(deck: Deck, setting: Setting): Map<LayoutName, number> {
  const slides = deck.groups.flatMap((group) => group.slides)
  const names = new Set(slides.map((slide) => slide.body.layout))
  const chosen = new Map<LayoutName, number>()
  for (const name of names) {
    const counts = layouts[name].sizes(setting).map((size) => {
      const pages = slides
        .filter(({ body }) => body.layout === name)
        .map((slide) => fitBody(slide, size, setting).length)
      return { size, pages: pages.reduce((sum, count) => sum + count, 0) }
    })
    const fewest = Math.min(...counts.map(({ pages }) => pages))
    const best = counts.find(({ pages }) => pages <= fewest * worthwhile)
    chosen.set(name, best?.size ?? 0)
  }
  return chosen
}

function fitBody(slide: Slide, size: number, setting: Setting): Page[] {
  const layout = layouts[slide.body.layout] as Layout<LayoutName>
  return layout.fit(slide.body as SlideBody, size, setting)
}

function propertiesOf(metadata: Metadata): DocumentProperties {
  const { title, subject, topic, author, organisation, tags, lang, direction, date } =
    metadata
  return {
    title,
    subject: topic ?? subject ?? '',
    author: author ?? '',
    organisation: organisation ?? '',
    keywords: tags,
    lang,
    direction,
    ...(date !== undefined && isIsoDate(date) && { date }),
  }
}

function mirrored(deck: SceneDeck): SceneDeck {
  return {
    ...deck,
    layouts: deck.layouts.map((layout) => ({
      ...layout,
      background: layout.background.map(mirror),
      placeholders: layout.placeholders.map(mirror),
    })),
    groups: deck.groups.map((group) => ({
      ...group,
      scenes: group.scenes.map((scene) => ({ ...scene, items: scene.items.map(mirror) })),
    })),
  }
}

import { isIsoDate } from '../../labels/index.js'
import type { Metadata } from '../../model/briefing.js'
import type { Deck, LayoutName, Slide, SlideBody } from '../../model/deck.js'
import type { DocumentProperties, SceneDeck, SceneLayout } from '../../model/scene.js'
import type { Theme } from '../../model/theme.js'
import type { Metrics } from '../../typography/index.js'
import { composeScene } from './compose-scene.js'
import { fitTitles } from './fit-titles.js'
import { slide as slideSize } from './grid.js'
import { layouts } from './layouts/index.js'
import { mirror } from './mirror.js'
import { type DeckPage, namePages } from './name-pages.js'
import type { Layout, Page } from './page.js'
import { createSetting, type Setting } from './setting.js'

/**
 * Gives everything on the slides its place and its final size. What does not
 * fit on one slide continues on the next ones; nothing is left out.
 */
export function fitDeck(deck: Deck, theme: Theme, metrics: Metrics): SceneDeck {
  const setting = createSetting(deck, theme, metrics)
  const sizes = chooseSizes(deck, setting)
  const named = namePages(pagesOf(deck, sizes, setting), deck.metadata.title)
  const pages = fitTitles(named, setting).map((page, index) => ({
    ...page,
    number: index + 1,
  }))
  const scenes = {
    properties: propertiesOf(deck.metadata),
    ...slideSize,
    layouts: layoutsOf(pages),
    groups: deck.groups.map(({ name, slides }) => ({
      name,
      scenes: pages
        .filter(({ slide }) => slides.includes(slide))
        .map((page) => composeScene(page, setting)),
    })),
  }
  return deck.metadata.direction === 'rtl' ? mirrored(scenes) : scenes
}

function pagesOf(deck: Deck, sizes: Map<LayoutName, number>, setting: Setting) {
  return deck.groups
    .flatMap(({ slides }) => slides)
    .flatMap((slide) =>
      fitBody(slide, sizes.get(slide.body.layout) ?? 0, setting).map((page, index) => ({
        slide,
        page,
        notes: [...(index === 0 ? slide.notes : []), ...(page.notes ?? [])],
      })),
    )
}

function layoutsOf(pages: DeckPage[]): SceneLayout[] {
  return [...new Map(pages.map(({ page: { layout } }) => [layout.name, layout])).values()]
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

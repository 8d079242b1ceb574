import { isIsoDate } from '../../labels/index.js'
import type { Brand } from '../../model/brand.js'
import type { Metadata } from '../../model/briefing.js'
import type { Deck, LayoutName, Slide, SlideBody } from '../../model/deck.js'
import type { DocumentProperties, SceneDeck, SceneLayout } from '../../model/scene.js'
import type { Theme } from '../../model/theme.js'
import type { Metrics } from '../../typography/index.js'
import { brandLook } from './brand/index.js'
import { fitTitles } from './fit-titles.js'
import { type Look, ownLook } from './look.js'
import { type DeckPage, namePages } from './name-pages.js'
import type { Layout, Page } from './page.js'
import { createSetting, type Setting } from './setting.js'

/**
 * Gives everything on the slides its place and its final size. What does not
 * fit on one slide continues on the next ones; nothing is left out.
 *
 * @param brand whose layouts the slides follow, if not those of the theme
 */
export function fitDeck(
  deck: Deck,
  theme: Theme,
  metrics: Metrics,
  brand?: Brand,
): SceneDeck {
  const setting = createSetting(deck, theme, metrics)
  return brand
    ? fitLook(deck, brandLook(brand, setting), setting)
    : fitLook(deck, ownLook(setting), setting)
}

function fitLook<P extends Page>(deck: Deck, look: Look<P>, setting: Setting): SceneDeck {
  const sizes = chooseSizes(deck, look, setting)
  const named = namePages(pagesOf(deck, sizes, look, setting), deck.metadata.title)
  const pages = fitTitles(named, look, setting).map((page, index) => ({
    ...page,
    number: index + 1,
  }))
  const scenes = {
    properties: propertiesOf(deck.metadata),
    width: look.width,
    height: look.height,
    layouts: layoutsOf(pages),
    groups: deck.groups.map(({ name, slides }) => ({
      name,
      scenes: pages.filter(({ slide }) => slides.includes(slide)).map(look.compose),
    })),
  }
  return deck.metadata.direction === 'rtl' ? look.mirror(scenes) : scenes
}

function pagesOf<P extends Page>(
  deck: Deck,
  sizes: Map<LayoutName, number>,
  look: Look<P>,
  setting: Setting,
) {
  return deck.groups
    .flatMap(({ slides }) => slides)
    .flatMap((slide) =>
      fitBody(slide, sizes.get(slide.body.layout) ?? 0, look, setting).map(
        (page, index) => ({
          slide,
          page,
          notes: [...(index === 0 ? slide.notes : []), ...(page.notes ?? [])],
        }),
      ),
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
function chooseSizes<P extends Page>(
  deck: Deck,
  look: Look<P>,
  setting: Setting,
): Map<LayoutName, number> {
  const slides = deck.groups.flatMap((group) => group.slides)
  const names = new Set(slides.map((slide) => slide.body.layout))
  const chosen = new Map<LayoutName, number>()
  for (const name of names) {
    const counts = look.layouts[name].sizes(setting).map((size) => {
      const pages = slides
        .filter(({ body }) => body.layout === name)
        .map((slide) => fitBody(slide, size, look, setting).length)
      return { size, pages: pages.reduce((sum, count) => sum + count, 0) }
    })
    const fewest = Math.min(...counts.map(({ pages }) => pages))
    const best = counts.find(({ pages }) => pages <= fewest * worthwhile)
    chosen.set(name, best?.size ?? 0)
  }
  return chosen
}

function fitBody<P extends Page>(
  slide: Slide,
  size: number,
  look: Look<P>,
  setting: Setting,
): P[] {
  const layout = look.layouts[slide.body.layout] as Layout<LayoutName, P>
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

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
import { placeFormulas } from './place-formulas.js'
import { sampleBodies } from './sample-bodies.js'
import { createSetting, type Setting } from './setting.js'
import { withWholeTitles } from './whole-titles.js'

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
  const base = createSetting(deck, theme, metrics)
  if (brand) return fitLook(deck, brandLook(brand, base), base)
  // Text that stands on slides of other layouts has the size of running text.
  const textSize = chooseSize('prose', slidesOf(deck), ownLook(base), base)
  const setting = { ...base, textSize }
  return fitLook(deck, ownLook(setting), setting)
}

function fitLook<P extends Page>(deck: Deck, look: Look<P>, setting: Setting): SceneDeck {
  const named = namePages(pagesOf(deck, look, setting), deck.metadata.title)
  const pages = fitTitles(named, look, setting).map((page, index) => ({
    ...page,
    number: index + 1,
  }))
  const scenes = {
    properties: propertiesOf(deck.metadata),
    width: look.width,
    height: look.height,
    layouts: layoutsOf(pages, look),
    groups: deck.groups.map(({ name, slides }) => ({
      name,
      scenes: pages
        .filter(({ slide }) => slides.includes(slide))
        .map(look.compose)
        .map((scene) => ({ ...scene, items: scene.items.map(placeFormulas) })),
    })),
  }
  return deck.metadata.direction === 'rtl' ? look.mirror(scenes) : scenes
}

function pagesOf<P extends Page>(deck: Deck, look: Look<P>, setting: Setting) {
  const slides = slidesOf(deck)
  const names = new Set(slides.map((slide) => slide.body.layout))
  const sizes = new Map(
    [...names].map((name) => [name, chooseSize(name, slides, look, setting)] as const),
  )
  const sizeOf = (name: LayoutName) =>
    sizes.get(name) ?? look.layouts[name].sizes(setting)[0] ?? 0
  const fit = (slide: Slide) => fitBody(slide, sizeOf(slide.body.layout), look, setting)
  return slides.flatMap((slide) =>
    withWholeTitles(slide, fit, look).map((page, index) => ({
      slide,
      page,
      notes: [...(index === 0 ? slide.notes : []), ...(page.notes ?? [])],
    })),
  )
}

function slidesOf(deck: Deck): Slide[] {
  return deck.groups.flatMap(({ slides }) => slides)
}

/**
 * Those that the slides have, those of the kinds that no slide has, and always plain
 * text, for slides that are added.
 */
function layoutsOf(pages: DeckPage[], { spare }: Pick<Look, 'spare'>): SceneLayout[] {
  const used = new Set<LayoutName>(pages.map(({ slide }) => slide.body.layout))
  const kinds = Object.keys(sampleBodies) as LayoutName[]
  const spares = kinds
    .filter((name) => name === 'prose' || !used.has(name))
    .flatMap(spare)
  const own = new Map(pages.map(({ page: { layout } }) => [layout.name, layout]))
  return [...own.values(), ...spares.filter(({ name }) => !own.has(name))]
}

/** A smaller size has to save more than this share of the slides. */
const worthwhile = 1.15

/**
 * One size for all slides of a layout: the largest that does not make the text
 * run over many more slides than the smallest does.
 */
function chooseSize<P extends Page>(
  name: LayoutName,
  all: Slide[],
  look: Look<P>,
  setting: Setting,
): number {
  const slides = all.filter(({ body }) => body.layout === name)
  const costs = look.layouts[name].sizes(setting).map((size) => {
    const cost = slides.map((slide) => costOf(fitBody(slide, size, look, setting)))
    return { size, cost: cost.reduce((sum, one) => sum + one, 0) }
  })
  const least = Math.min(...costs.map(({ cost }) => cost))
  return costs.find(({ cost }) => cost <= least * worthwhile)?.size ?? 0
}

/** Slides, and one more where the text is set less well than was wished. */
function costOf(pages: Page[]): number {
  return pages.length + (pages.some(({ isMisfit }) => isMisfit) ? 1 : 0)
}

function fitBody<P extends Page>(
  slide: Slide,
  size: number,
  look: Look<P>,
  setting: Setting,
): P[] {
  const layout = look.layouts[slide.body.layout] as Layout<LayoutName, P>
  const pages = layout.fit(slide.body as SlideBody, size, setting)
  if (pages.length > 0) return pages
  // Of a picture without words that cannot be shown, its heading is left.
  const { section } = look.layouts
  const [largest = size] = section.sizes(setting)
  return section.fit({ layout: 'section', contents: [] }, largest, setting)
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

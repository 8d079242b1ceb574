import { isIsoDate } from '../../labels/index.js'
import type { Brand } from '../../model/brand.js'
import type { Metadata } from '../../model/briefing.js'
import type { Deck, LayoutName, Slide } from '../../model/deck.js'
import type { DocumentProperties, SceneDeck, SceneLayout } from '../../model/scene.js'
import type { Theme } from '../../model/theme.js'
import type { Metrics } from '../../typography/index.js'
import { brandLook } from './brand/index.js'
import { chooseSize } from './choose-size.js'
import { fitTitles } from './fit-titles.js'
import { type Fitter, fitterOf } from './fitter.js'
import { type Look, ownLook } from './look.js'
import { type DeckPage, namePages } from './name-pages.js'
import type { Page } from './page.js'
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
  if (brand) {
    const look = brandLook(brand, base)
    return fitLook(deck, look, base, fitterOf(look, base))
  }
  // Text that stands on slides of other layouts has the size of running text.
  const first = fitterOf(ownLook(base), base)
  const textSize = chooseSize(
    slidesOn('prose', deck),
    first.sizes('prose'),
    first.pagesOf,
  )
  const setting = { ...base, textSize }
  const look = ownLook(setting)
  const fitter = textSize === base.textSize ? first : fitterOf(look, setting)
  return fitLook(deck, look, setting, fitter)
}

function fitLook<P extends Page>(
  deck: Deck,
  look: Look<P>,
  setting: Setting,
  fitter: Fitter<P>,
): SceneDeck {
  const named = namePages(fittedPages(deck, look, fitter), deck.metadata.title)
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

function fittedPages<P extends Page>(
  deck: Deck,
  look: Look<P>,
  { sizes, pagesOf }: Fitter<P>,
) {
  const slides = slidesOf(deck)
  const names = new Set(slides.map((slide) => slide.body.layout))
  const chosen = new Map(
    [...names].map((name) => {
      const size = chooseSize(slidesOn(name, deck), sizes(name), pagesOf)
      return [name, size] as const
    }),
  )
  const sizeOf = (name: LayoutName) => chosen.get(name) ?? sizes(name)[0] ?? 0
  return slides.flatMap((slide) =>
    withWholeTitles(slide, (each) => pagesOf(each, sizeOf(each.body.layout)), look).map(
      (page, index) => ({
        slide,
        page,
        notes: [...(index === 0 ? slide.notes : []), ...(page.notes ?? [])],
      }),
    ),
  )
}

function slidesOn(name: LayoutName, deck: Deck): Slide[] {
  return slidesOf(deck).filter(({ body }) => body.layout === name)
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

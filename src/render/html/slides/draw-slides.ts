import { languageTag } from '../../../labels/index.js'
import type {
  BreakParagraph,
  Scene,
  SceneDeck,
  SceneLayout,
} from '../../../model/scene.js'
import { type Element, element, serialize } from '../../../ooxml/element.js'
import { rect } from '../chart/markup.js'
import type { SlideContext } from './context.js'
import { drawItem } from './draw-item.js'

/** A slide as a picture. */
export interface DrawnSlide {
  scene: Scene
  /** SVG in points: lines are those that were measured, colours and fonts those of the page. */
  svg: string
}

/** Draws the slides of a fitted deck, in their order. */
export function drawSlides(
  deck: SceneDeck,
  breakParagraph: BreakParagraph,
): DrawnSlide[] {
  const { width, height, properties } = deck
  const { direction, lang } = properties
  const context = { width, height, direction, lang, breakParagraph }
  const layouts = new Map(deck.layouts.map((layout) => [layout.name, layout]))
  const scenes = deck.groups.flatMap((group) => group.scenes)
  return scenes.map((scene, index) => ({
    scene,
    svg: serialize(
      drawSlide(scene, layouts.get(scene.layout), {
        ...context,
        // The cover has the title of the deck.
        titleLevel: index === 0 ? 1 : 2,
      }),
    ),
  }))
}

function drawSlide(
  scene: Scene,
  layout: SceneLayout | undefined,
  context: SlideContext,
): Element {
  const { width, height, lang } = context
  const items = [...(layout?.background ?? []), ...scene.items]
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'slide',
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': scene.title,
      lang: languageTag(lang),
    },
    rect(0, 0, width, height, 'paper'),
    items.flatMap((item) => drawItem(item, context)),
  )
}

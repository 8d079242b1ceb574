import type { Block } from '../../model/block.js'
import type { LayoutName, SlideBody } from '../../model/deck.js'
import type { Run } from '../../model/run.js'
import type { Scene, SceneDeck, SceneLayout } from '../../model/scene.js'
import { composeScene } from './compose-scene.js'
import { slide } from './grid.js'
import { layouts } from './layouts/index.js'
import { mirrorDeck } from './mirror.js'
import type { DeckPage, PageName } from './name-pages.js'
import type { Layout, Page } from './page.js'
import { sampleBodies } from './sample-bodies.js'
import type { Setting } from './setting.js'
import { type FittedTitle, fitTitle } from './title.js'

/** How slides look: their layouts, and what makes a page of one complete. */
export interface Look<P extends Page = Page> {
  /** Of slides, in points. */
  width: number
  height: number
  layouts: { [Name in LayoutName]: Layout<Name, P> }
  /** Layouts that slides may follow that somebody adds to a deck without such slides. */
  spare(name: LayoutName): SceneLayout[]
  /** @param mark stands behind the title, and is never cut */
  fitTitle(runs: Run[], mark: string, page: P): FittedTitle
  compose(page: NamedPage<P>): Scene
  /** What a language that is written from right to left changes on all slides. */
  mirror(deck: SceneDeck): SceneDeck
}

/** A page with what it is called and where it stands in the deck. */
export interface NamedPage<P extends Page = Page> extends DeckPage<P> {
  name: PageName
  title: FittedTitle
  /** Of the slide in the deck, from 1. */
  number: number
  /** The author's, where they belong to this page. */
  notes: Block[]
}

/** That of the plainest content of a layout. */
function spareLayouts(name: LayoutName, setting: Setting): SceneLayout[] {
  const layout = layouts[name] as Layout<LayoutName>
  const [largest = 0] = layout.sizes(setting)
  const size = name === 'prose' ? setting.textSize : largest
  const pages = layout.fit(sampleBodies[name] as SlideBody, size, setting)
  return pages.slice(0, 1).map((page) => page.layout)
}

/** The look of Deckle's own themes. */
export function ownLook(setting: Setting): Look {
  return {
    ...slide,
    layouts,
    spare: (name) => spareLayouts(name, setting),
    fitTitle: (runs, mark, page) => fitTitle(runs, mark, page, setting),
    compose: (page) => composeScene(page, setting),
    mirror: mirrorDeck,
  }
}

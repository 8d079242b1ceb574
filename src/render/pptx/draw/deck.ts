import type { Scene, SceneDeck, SceneItem, SceneLayout } from '../../../model/scene.js'
import type { Element } from '../../../ooxml/element.js'
import {
  type OpcPackage,
  openPackage,
  type PartRelationship,
  readRelationships,
  readXml,
} from '../../../ooxml/package.js'
import { createPresentation } from '../pptxgen.js'
import { inches } from '../units.js'
import { vectorPath, vectorRelationship } from '../vector.js'
import { layoutItems, masterItems } from './definitions.js'
import { drawPage } from './page.js'

/** A page as pptxgenjs drew it. */
export interface DrawnPage {
  items: SceneItem[]
  /** The slide part, `p:sld`. */
  slide: Element
  /** What the slide refers to, by id. */
  relationships: Map<string, PartRelationship>
}

export type DrawnLayout = DrawnPage & { layout: SceneLayout }

export type DrawnSlide = DrawnPage & { scene: Scene }

export interface Drawing {
  master: DrawnPage
  layouts: DrawnLayout[]
  slides: DrawnSlide[]
  /** Bytes of the pictures by the path of their part. */
  media: Map<string, Uint8Array>
}

/**
 * Lets pptxgenjs draw the pages of a deck, each as a slide, and reads back what it
 * wrote: only pages and pictures, because all other parts of the package are ours.
 */
export async function drawDeck(deck: SceneDeck): Promise<Drawing> {
  const master = masterItems(deck)
  const layouts = deck.layouts.map((layout) => ({ layout, items: layoutItems(layout) }))
  const slides = deck.groups
    .flatMap(({ scenes }) => scenes)
    .map((scene) => ({ scene, items: scene.items }))
  const pages = [master, ...[...layouts, ...slides].map(({ items }) => items)]
  const drawn = await draw(pages, deck, slides.length)
  return {
    master: { items: master, ...readPage(drawn, 1, master) },
    layouts: layouts.map((page, index) => ({
      ...page,
      ...readPage(drawn, 2 + index, page.items),
    })),
    slides: slides.map((page, index) => ({
      ...page,
      ...readPage(drawn, 2 + layouts.length + index, page.items),
    })),
    media: new Map([
      ...[...drawn.files].filter(([name]) => name.startsWith('ppt/media/')),
      ...pages.flatMap(vectorsOf).map((bytes) => [vectorPath(bytes), bytes] as const),
    ]),
  }
}

async function draw(
  pages: SceneItem[][],
  { width, height, properties: { direction } }: SceneDeck,
  slideCount: number,
): Promise<OpcPackage> {
  const presentation = await createPresentation(inches(width), inches(height))
  for (const items of pages) {
    drawPage(presentation.addSlide(), items, { direction, slideCount })
  }
  // Once only: writing changes what was drawn (hazard R13).
  const archive = await presentation.write({ outputType: 'nodebuffer' })
  if (!(archive instanceof Uint8Array)) throw new Error('Expected the bytes of a package')
  return openPackage(archive)
}

/**
 * Reads a page by its number, from 1, among those drawn. It refers to its drawings, too,
 * which pptxgenjs knows nothing of (hazard F2).
 */
function readPage(
  drawn: OpcPackage,
  number: number,
  items: SceneItem[],
): Omit<DrawnPage, 'items'> {
  const path = `ppt/slides/slide${number}.xml`
  const relationships = [
    ...readRelationships(drawn, path),
    ...vectorsOf(items).map(vectorRelationship),
  ].map((one): [string, PartRelationship] => [one.id, one])
  return { slide: readXml(drawn, path), relationships: new Map(relationships) }
}

function vectorsOf(items: SceneItem[]): Uint8Array[] {
  return items.flatMap((item) =>
    item.type === 'picture' && item.image.vector ? [item.image.vector] : [],
  )
}

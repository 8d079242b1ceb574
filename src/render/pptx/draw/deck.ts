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

/** What slides follow, as it was drawn. */
export interface DrawnDefinitions {
  master: DrawnPage
  layouts: DrawnLayout[]
}

export interface DrawnSlides {
  slides: DrawnSlide[]
  /** Bytes of the pictures by the path of their part. */
  media: Map<string, Uint8Array>
}

/**
 * Lets pptxgenjs draw the pages of a deck, each as a slide, and reads back what it
 * wrote: only pages and pictures, because all other parts of the package are ours.
 */
export async function drawSlides(deck: SceneDeck): Promise<DrawnSlides> {
  const scenes = deck.groups.flatMap((group) => group.scenes)
  const pages = scenes.map(({ items }) => items)
  const drawn = await draw(pages, deck)
  return {
    slides: scenes.map((scene, index) => ({
      scene,
      ...readPage(drawn, index + 1, scene.items),
    })),
    media: new Map([
      ...[...drawn.files].filter(([name]) => name.startsWith('ppt/media/')),
      ...pages.flatMap(vectorsOf).map((bytes) => [vectorPath(bytes), bytes] as const),
    ]),
  }
}

/** Draws master and layouts in the same way; no link of theirs leads to a slide. */
export async function drawDefinitions(deck: SceneDeck): Promise<DrawnDefinitions> {
  const master = masterItems(deck)
  const layouts = deck.layouts.map((layout) => ({ layout, items: layoutItems(layout) }))
  const pages = [master, ...layouts.map(({ items }) => items)]
  const drawn = await draw(pages, { ...deck, groups: [] })
  return {
    master: readPage(drawn, 1, master),
    layouts: layouts.map(({ layout, items }, index) => ({
      layout,
      ...readPage(drawn, index + 2, items),
    })),
  }
}

async function draw(
  pages: SceneItem[][],
  { width, height, properties: { direction }, groups }: SceneDeck,
): Promise<OpcPackage> {
  const slideCount = groups.reduce((sum, { scenes }) => sum + scenes.length, 0)
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
function readPage(drawn: OpcPackage, number: number, items: SceneItem[]): DrawnPage {
  const path = `ppt/slides/slide${number}.xml`
  const relationships = [
    ...readRelationships(drawn, path),
    ...vectorsOf(items).map(vectorRelationship),
  ].map((one): [string, PartRelationship] => [one.id, one])
  return { items, slide: readXml(drawn, path), relationships: new Map(relationships) }
}

function vectorsOf(items: SceneItem[]): Uint8Array[] {
  return items.flatMap((item) =>
    item.type === 'picture' && item.image.vector ? [item.image.vector] : [],
  )
}

import { strFromU8, unzipSync } from 'fflate'
import type { Scene, SceneDeck, SceneItem, SceneLayout } from '../../../model/scene.js'
import { createPresentation } from '../pptxgen.js'
import { inches } from '../units.js'
import type { Element } from '../xml/element.js'
import { parseXml } from '../xml/parse.js'
import { elements } from '../xml/select.js'
import { layoutItems, masterItems } from './definitions.js'
import { drawPage } from './page.js'

/** A page as pptxgenjs drew it. */
export interface DrawnPage {
  items: SceneItem[]
  /** The slide part, `p:sld`. */
  slide: Element
  /** Elements `Relationship` of the slide by their id. */
  relationships: Map<string, Element>
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
  const files = await draw(pages, deck, slides.length)
  return {
    master: { items: master, ...readPage(files, 1) },
    layouts: layouts.map((page, index) => ({ ...page, ...readPage(files, 2 + index) })),
    slides: slides.map((page, index) => ({
      ...page,
      ...readPage(files, 2 + layouts.length + index),
    })),
    media: new Map(
      Object.entries(files).filter(([name]) => name.startsWith(mediaFolder)),
    ),
  }
}

type Files = Record<string, Uint8Array>

const mediaFolder = 'ppt/media/'
const wanted = /^ppt\/(slides|media)\/.+/

async function draw(
  pages: SceneItem[][],
  { width, height, properties: { direction } }: SceneDeck,
  slideCount: number,
): Promise<Files> {
  const presentation = createPresentation(inches(width), inches(height))
  for (const items of pages) {
    drawPage(presentation.addSlide(), items, { direction, slideCount })
  }
  // Once only: writing changes what was drawn (hazard R13).
  const archive = await presentation.write({ outputType: 'nodebuffer' })
  if (!(archive instanceof Uint8Array)) throw new Error('Expected the bytes of a package')
  return unzipSync(archive, { filter: ({ name }) => wanted.test(name) })
}

/** Reads a page by its number, from 1, among those drawn. */
function readPage(files: Files, number: number): Omit<DrawnPage, 'items'> {
  const list = readPart(files, `ppt/slides/_rels/slide${number}.xml.rels`)
  return {
    slide: readPart(files, `ppt/slides/slide${number}.xml`),
    relationships: new Map(
      elements(list).map((entry) => [entry.attributes['Id'] ?? '', entry]),
    ),
  }
}

function readPart(files: Files, path: string): Element {
  const content = files[path]
  if (content === undefined) throw new Error(`Expected ${path} in what pptxgenjs wrote`)
  return parseXml(strFromU8(content))
}

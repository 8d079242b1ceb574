import type { SceneLayout } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import type { DrawnSlide } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import { inheritLayout } from '../finish/inherit.js'
import { relink } from '../finish/relink.js'
import { finishShapes } from '../finish/shapes.js'
import { Relationships } from '../relationships.js'
import { notesSlidePart } from './notes-slide.js'
import { type Part, xmlPart } from './part.js'
import { shapeTree } from './shape-tree.js'

interface SlideContext extends FinishContext {
  layouts: { layout: SceneLayout; shapes: Element[] }[]
  media: Map<string, Uint8Array>
}

/** A slide, and its notes where it has any; `number` counts from 1 over the deck. */
export function slideParts(
  number: number,
  page: DrawnSlide,
  context: SlideContext,
): Part[] {
  const { layouts, media } = context
  const { layout, notes } = page.scene
  const index = layouts.findIndex((candidate) => candidate.layout.name === layout)
  const defined = layouts[index]
  if (defined === undefined) throw new Error(`Expected a layout named ${layout}`)
  const relationships = new Relationships()
  relationships.add('slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`)
  if (notes.length > 0) {
    relationships.add('notesSlide', `../notesSlides/notesSlide${number}.xml`)
  }
  const shapes = inheritLayout(finishShapes(page, context), defined.shapes)
  for (const shape of shapes) relink(shape, page, media, relationships)
  const slide = xmlPart(
    'slide',
    `ppt/slides/slide${number}.xml`,
    element(
      'p:sld',
      namespaces,
      element('p:cSld', {}, shapeTree(shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
    relationships,
  )
  return notes.length > 0 ? [slide, notesSlidePart(number, notes, context)] : [slide]
}

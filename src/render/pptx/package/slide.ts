import { element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import type { DrawnSlide } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import { inheritLayout } from '../finish/inherit.js'
import { relink } from '../finish/relink.js'
import { finishShapes } from '../finish/shapes.js'
import { Relationships } from '../relationships.js'
import { chartParts } from './charts.js'
import { type Look, lookLayout, targetFrom } from './look.js'
import { notesSlidePart } from './notes-slide.js'
import { type Part, xmlPart } from './part.js'
import { shapeTree } from './shape-tree.js'

interface SlideContext extends FinishContext {
  look: Look
  media: Map<string, Uint8Array>
}

/** A slide, and its notes where it has any; `number` counts from 1 over the deck. */
export function slideParts(
  number: number,
  page: DrawnSlide,
  context: SlideContext,
): Part[] {
  const { look, media } = context
  const path = `ppt/slides/slide${number}.xml`
  const { layout, notes } = page.scene
  const followed = lookLayout(look, layout)
  const relationships = new Relationships()
  relationships.add('slideLayout', targetFrom(path, followed.path))
  if (notes.length > 0) {
    relationships.add('notesSlide', `../notesSlides/notesSlide${number}.xml`)
  }
  const shapes = inheritLayout(finishShapes(page, context), followed.shapes)
  for (const shape of shapes) relink(shape, page, media, relationships)
  const charts = chartParts(number, shapes, page, context, relationships)
  const slide = xmlPart(
    'slide',
    path,
    element(
      'p:sld',
      namespaces,
      element('p:cSld', {}, shapeTree(shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
    relationships,
  )
  const spoken = notes.length > 0 ? [notesSlidePart(number, notes, context)] : []
  return [slide, ...spoken, ...charts]
}

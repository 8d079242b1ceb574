import type { SceneDeck } from '../../../model/scene.js'
import type { Element } from '../../../ooxml/element.js'
import { descendants } from '../../../ooxml/select.js'
import type { Drawing, DrawnPage } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import { definePlaceholder } from '../finish/define.js'
import { inheritMaster } from '../finish/inherit-master.js'
import { finishShapes } from '../finish/shapes.js'
import { mediaParts } from './media.js'
import { notesMasterPart } from './notes-master.js'
import type { Part } from './part.js'
import { presentationPart } from './presentation.js'
import { settingsParts } from './settings.js'
import { slideParts } from './slide.js'
import { slideLayoutPart } from './slide-layout.js'
import { slideMasterPart } from './slide-master.js'
import { themePart } from './theme.js'

/** All parts of a deck but its properties. */
export function deckParts(
  deck: SceneDeck,
  drawing: Drawing,
  context: FinishContext,
): Part[] {
  const { theme, lang } = context
  const hasNotes = drawing.slides.some(({ scene }) => scene.notes.length > 0)
  const layouts = drawing.layouts.map((page) => ({
    layout: page.layout,
    shapes: finishDefinition(page, 'layout', context),
  }))
  const master = finishDefinition(drawing.master, 'master', context)
  return [
    presentationPart(deck, drawing.slides.length, hasNotes),
    slideMasterPart(master, layouts.length, theme),
    ...layouts.map(({ layout, shapes }, index) =>
      slideLayoutPart(index + 1, layout, inheritMaster(shapes, master)),
    ),
    ...drawing.slides.flatMap((page, index) =>
      slideParts(index + 1, page, { ...context, layouts, media: drawing.media }),
    ),
    themePart(1, theme),
    ...(hasNotes ? [notesMasterPart(lang), themePart(2, theme)] : []),
    ...settingsParts(),
    ...mediaParts(drawing.media),
  ]
}

/** Finishes a page that slides follow: its placeholders define what fills them. */
function finishDefinition(
  page: DrawnPage,
  kind: 'master' | 'layout',
  context: FinishContext,
): Element[] {
  return finishShapes(page, context).map((shape) =>
    descendants(shape, 'p:ph').length > 0
      ? definePlaceholder(shape, kind, context.direction)
      : shape,
  )
}

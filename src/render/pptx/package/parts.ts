import type { SceneDeck } from '../../../model/scene.js'
import type { DrawnSlides } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import type { DeckLook } from './deck-look.js'
import { mediaParts } from './media.js'
import type { Part } from './part.js'
import { presentationPart } from './presentation.js'
import { settingsParts } from './settings.js'
import { slideParts } from './slide.js'

/** All parts of a deck but its properties. */
export function deckParts(
  deck: SceneDeck,
  { slides, media }: DrawnSlides,
  context: FinishContext,
  look: DeckLook,
): Part[] {
  const hasNotes = slides.some(({ scene }) => scene.notes.length > 0)
  return [
    presentationPart(deck, slides.length, look, hasNotes),
    ...look.parts,
    ...slides.flatMap((page, index) =>
      slideParts(index + 1, page, { ...context, look, media }),
    ),
    ...(hasNotes ? look.notes : []),
    ...settingsParts,
    ...mediaParts(media),
  ]
}

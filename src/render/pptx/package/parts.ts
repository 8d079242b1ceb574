import type { Brand } from '../../../model/brand.js'
import type { SceneDeck } from '../../../model/scene.js'
import type { Drawing } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import { brandLook } from './brand-look.js'
import { ownLook } from './look.js'
import { mediaParts } from './media.js'
import { notesMasterPart } from './notes-master.js'
import type { Part } from './part.js'
import { presentationPart } from './presentation.js'
import { settingsParts } from './settings.js'
import { slideParts } from './slide.js'
import { themePart } from './theme.js'

/**
 * All parts of a deck but its properties.
 *
 * @param brand whose masters and layouts the slides follow, if not those of the theme
 */
export function deckParts(
  deck: SceneDeck,
  drawing: Drawing,
  context: FinishContext,
  brand?: Brand,
): Part[] {
  const { theme, lang } = context
  const hasNotes = drawing.slides.some(({ scene }) => scene.notes.length > 0)
  const look = brand ? brandLook(brand, drawing, context) : ownLook(drawing, context)
  const notesTheme = themePart(look.freeTheme, theme, lang)
  return [
    presentationPart(deck, drawing.slides.length, look, hasNotes),
    ...look.parts,
    ...drawing.slides.flatMap((page, index) =>
      slideParts(index + 1, page, { ...context, look, media: drawing.media }),
    ),
    ...(hasNotes ? [notesMasterPart(lang, notesTheme.path), notesTheme] : []),
    ...settingsParts(),
    ...mediaParts(drawing.media),
  ]
}

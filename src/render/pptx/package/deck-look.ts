import type { Brand } from '../../../model/brand.js'
import type { SceneDeck } from '../../../model/scene.js'
import { drawDefinitions } from '../draw/deck.js'
import type { FinishContext } from '../finish/context.js'
import { brandLook } from './brand-look.js'
import { type Look, ownLook } from './look.js'
import { notesMasterPart } from './notes-master.js'
import type { Part } from './part.js'
import { themePart } from './theme.js'

/** A look with what notes follow. */
export interface DeckLook extends Look {
  notes: Part[]
}

/** So many looks are kept for each brand: a deck of another language has one of its own. */
const most = 24

/** Looks by all that they depend on, those used last at the end. */
const known = new WeakMap<object, Map<string, DeckLook>>()

/** Stands for the brand where there is none. */
const noBrand = {}

/**
 * What the slides of a deck follow. Decks that have layouts, theme, language and size in
 * common share it: nothing of it is drawn, written or compressed twice in one run.
 *
 * @param brand whose masters and layouts the slides follow, if not those of the theme
 */
export async function deckLook(
  deck: SceneDeck,
  context: FinishContext,
  brand?: Brand,
): Promise<DeckLook> {
  const { layouts, width, height } = deck
  const key = JSON.stringify([layouts, width, height, context])
  const looks = known.get(brand ?? noBrand) ?? new Map<string, DeckLook>()
  const look = looks.get(key) ?? (await makeLook(deck, context, brand))
  looks.delete(key)
  looks.set(key, look)
  for (const oldest of [...looks.keys()].slice(0, -most)) looks.delete(oldest)
  known.set(brand ?? noBrand, looks)
  return look
}

async function makeLook(
  deck: SceneDeck,
  context: FinishContext,
  brand?: Brand,
): Promise<DeckLook> {
  const { theme, lang } = context
  const drawn = await drawDefinitions(deck)
  const look = brand ? brandLook(brand, drawn, context) : ownLook(drawn, context)
  const notesTheme = themePart(look.freeTheme, theme, lang)
  return { ...look, notes: [notesMasterPart(lang, notesTheme.path), notesTheme] }
}

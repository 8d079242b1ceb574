import type { Brand } from '../../model/brand.js'
import type { SceneDeck } from '../../model/scene.js'
import type { Theme } from '../../model/theme.js'
import { cleanText } from './clean-text.js'
import { drawSlides } from './draw/deck.js'
import { proofingLanguage } from './language.js'
import { archive } from './package/archive.js'
import { deckLook } from './package/deck-look.js'
import { deckParts } from './package/parts.js'
import { corePropertiesPart, extendedPropertiesPart } from './package/properties.js'
import { Relationships } from './relationships.js'

export interface RenderOptions {
  /** Time of the build, e.g. from SOURCE_DATE_EPOCH; that of the briefing if absent. */
  modified?: Date
  /** Whose masters and layouts the deck was fitted to. */
  brand?: Brand
}

/**
 * Makes a PowerPoint file of a fitted deck. pptxgenjs draws the pages; what it gets
 * wrong in them is put right, and all other parts are written here. The same deck,
 * theme and options give the same bytes.
 */
export async function renderPptx(
  deck: SceneDeck,
  theme: Theme,
  { modified, brand }: RenderOptions = {},
): Promise<Uint8Array> {
  const clean = cleanText(deck)
  const { properties } = clean
  const scenes = clean.groups.flatMap((group) => group.scenes)
  const context = {
    theme,
    direction: properties.direction,
    lang: proofingLanguage(properties.lang),
  }
  const look = await deckLook(clean, context, brand)
  const drawn = await drawSlides(clean)
  const parts = [
    ...deckParts(clean, drawn, context, look),
    corePropertiesPart(properties, modified),
    extendedPropertiesPart(properties, scenes, theme),
  ]
  return archive(parts, packageRelationships())
}

function packageRelationships(): Relationships {
  const relationships = new Relationships()
  relationships.add('officeDocument', 'ppt/presentation.xml')
  relationships.addCoreProperties('docProps/core.xml')
  relationships.add('extended-properties', 'docProps/app.xml')
  return relationships
}

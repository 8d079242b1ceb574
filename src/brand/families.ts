import type { Brand } from '../model/brand.js'
import { familyFor } from '../typography/index.js'

/** As wide as what programs put in the place of a font that is missing. */
const widest = 'Verdana'

/**
 * The family to measure a brand's font in: its own where its widths are known exactly.
 * Any other is a company's or a new one, and may be missing where the deck is shown;
 * then something wider stands in for it, in LibreOffice DejaVu Sans.
 */
export function measuredFamily(font: string): string {
  const { certainty, kind } = familyFor(font)
  return certainty === 'exact' || kind === 'mono' ? font : widest
}

/** Families that text in a brand's layouts is measured in. */
export function brandFamilies(brand: Brand | undefined): string[] {
  const places = Object.values(brand?.mapping ?? {}).flatMap(
    ({ layout }) => layout.places,
  )
  const fonts = places.flatMap(({ levels }) => levels.map(({ measured }) => measured))
  return [...new Set(fonts)]
}

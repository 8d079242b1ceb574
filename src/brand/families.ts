import type { Brand } from '../model/brand.js'

/** Families that text in a brand's layouts is set in. */
export function brandFamilies(brand: Brand | undefined): string[] {
  const places = Object.values(brand?.mapping ?? {}).flatMap(
    ({ layout }) => layout.places,
  )
  return [...new Set(places.flatMap(({ levels }) => levels.map(({ font }) => font)))]
}

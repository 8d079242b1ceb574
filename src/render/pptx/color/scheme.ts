import type { ColorMap, ColorScheme, MappedSlot, Theme } from '../../../model/theme.js'
import { lightness } from '../../../theme/lightness.js'

const mapped: MappedSlot[] = ['tx1', 'bg1', 'tx2', 'bg2']

/** A name that `a:schemeClr` takes. */
export type SchemeSlot = keyof ColorScheme | MappedSlot

export const lightMap: ColorMap = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }
const darkMap: ColorMap = { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' }

/** Which colours of the scheme are text and background: swapped on dark paper. */
export function colorMap({ colors, scheme }: Theme): ColorMap {
  if (scheme) return scheme.map
  return lightness(colors.paper) < lightness(colors.ink) ? darkMap : lightMap
}

/** Puts a theme's tokens where PowerPoint looks for the colours of a design. */
export function colorScheme(theme: Theme): ColorScheme {
  if (theme.scheme) return theme.scheme.colors
  const { colors } = theme
  const light = colorMap(theme) === lightMap
  return {
    dk1: light ? colors.ink : colors.paper,
    lt1: light ? colors.paper : colors.ink,
    dk2: light ? colors.strong : colors.tint,
    lt2: light ? colors.tint : colors.strong,
    accent1: colors.accent1,
    accent2: colors.accent2,
    accent3: colors.accent3,
    accent4: colors.accent4,
    accent5: colors.accent5,
    accent6: colors.accent6,
    hlink: colors.link,
    folHlink: colors.followedLink,
  }
}

/** The colour, six hexadecimal digits, that a slide shows for a slot. */
export function slotColor(slot: SchemeSlot, theme: Theme): string {
  const scheme = colorScheme(theme)
  return scheme[isMapped(slot) ? colorMap(theme)[slot] : slot]
}

function isMapped(slot: SchemeSlot): slot is MappedSlot {
  return mapped.some((name) => name === slot)
}

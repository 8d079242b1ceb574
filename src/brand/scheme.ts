import type { ColorMap, ColorScheme, MappedSlot } from '../model/theme.js'
import type { Element } from '../ooxml/element.js'
import { child, descendants, elements } from '../ooxml/select.js'
import { modulate } from '../theme/lightness.js'

/** Colours and fonts of a theme part, seen through the map of its master. */
export interface BrandScheme {
  colors: ColorScheme
  map: ColorMap
  heading: string
  body: string
  /** Fills that a background may refer to, `a:bgFillStyleLst`. */
  backgrounds: Element[]
}

const slots: (keyof ColorScheme)[] = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]

const usualMap: ColorMap = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }

/** Reads a theme part, and the colour map of a slide master, `p:clrMap`. */
export function readScheme(theme: Element, map: Element | undefined): BrandScheme {
  const [scheme] = descendants(theme, 'a:clrScheme')
  const colors = Object.fromEntries(
    slots.map((slot) => [slot, schemeColor(scheme, slot)]),
  ) as unknown as ColorScheme
  const [backgrounds] = descendants(theme, 'a:bgFillStyleLst')
  return {
    colors,
    map: readMap(map),
    heading: face(theme, 'a:majorFont'),
    body: face(theme, 'a:minorFont'),
    backgrounds: backgrounds ? elements(backgrounds) : [],
  }
}

function schemeColor(scheme: Element | undefined, slot: keyof ColorScheme): string {
  const color = scheme && child(scheme, `a:${slot}`)
  const fallback = slot === 'lt1' || slot === 'lt2' ? 'FFFFFF' : '000000'
  return (color && fixedColor(elements(color)[0])) ?? fallback
}

function readMap(map: Element | undefined): ColorMap {
  const mapped = Object.entries(usualMap).map(([name, usual]) => {
    const slot = map?.attributes[name]
    return [name, slots.find((one) => one === slot) ?? usual]
  })
  return Object.fromEntries(mapped) as ColorMap
}

function face(theme: Element, name: string): string {
  const [font] = descendants(theme, name)
  return (font && child(font, 'a:latin')?.attributes['typeface']) || 'Calibri'
}

/** `a:srgbClr` and `a:sysClr`, as six hexadecimal digits. */
function fixedColor(color: Element | undefined): string | undefined {
  const { val = '', lastClr = '' } = color?.attributes ?? {}
  if (color?.name === 'a:srgbClr' && /^[\da-f]{6}$/i.test(val)) return val.toUpperCase()
  if (color?.name !== 'a:sysClr') return undefined
  if (/^[\da-f]{6}$/i.test(lastClr)) return lastClr.toUpperCase()
  return val === 'window' ? 'FFFFFF' : '000000'
}

/**
 * The colour that a fill shows, e.g. `a:solidFill`; none where it is no single one.
 * Shades are counted by luminance; other changes are passed over.
 */
export function resolveColor(
  fill: Element | undefined,
  { colors, map }: BrandScheme,
): string | undefined {
  const color = fill && elements(fill)[0]
  if (color?.name !== 'a:schemeClr') return fixedColor(color)
  const name = color.attributes['val'] ?? ''
  const slot = map[name as MappedSlot] ?? name
  const base = colors[slot as keyof ColorScheme]
  if (base === undefined) return undefined
  return modulate(
    base,
    percent(color, 'a:lumMod') ?? 100,
    percent(color, 'a:lumOff') ?? 0,
  )
}

function percent(color: Element, name: string): number | undefined {
  const value = Number(child(color, name)?.attributes['val'])
  return Number.isFinite(value) ? value / 1000 : undefined
}

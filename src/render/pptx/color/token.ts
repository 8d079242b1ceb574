import type { ColorToken, Theme } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { distance, modulate } from '../../../theme/lightness.js'
import { type SchemeSlot, slotColor } from './scheme.js'

/** A colour of the scheme, made lighter or darker; both numbers in percent. */
interface Shade {
  slot: SchemeSlot
  modulation?: number
  offset?: number
}

/** What a token may be in terms of the scheme, the likeliest first. */
const shades: Record<ColorToken, Shade[]> = {
  ink: [{ slot: 'tx1' }],
  paper: [{ slot: 'bg1' }],
  strong: [{ slot: 'tx2' }],
  tint: [{ slot: 'bg2' }],
  field: [{ slot: 'dk2' }],
  onField: [{ slot: 'lt1' }],
  onField2: [{ slot: 'lt2', modulation: 88 }],
  accent1: [{ slot: 'accent1' }],
  accent2: [{ slot: 'accent2' }],
  accent3: [{ slot: 'accent3' }],
  accent4: [{ slot: 'accent4' }],
  accent5: [{ slot: 'accent5' }],
  accent6: [{ slot: 'accent6' }],
  link: [{ slot: 'hlink' }],
  followedLink: [{ slot: 'folHlink' }],
  muted: [{ slot: 'accent6' }],
  rule: [
    { slot: 'bg2', modulation: 85 },
    { slot: 'bg2', modulation: 85, offset: 15 },
    { slot: 'tx1' },
  ],
  bar: [
    { slot: 'accent6', modulation: 75, offset: 25 },
    { slot: 'accent6', modulation: 75 },
  ],
}

/** What any token may be that is none of its own: the shades that PowerPoint offers. */
const common: Shade[] = [
  ...(['tx1', 'bg1', 'tx2', 'bg2', 'dk1', 'lt1', 'dk2', 'lt2'] as const).map((slot) => ({
    slot,
  })),
  ...([1, 2, 3, 4, 5, 6] as const).map((n): Shade => ({ slot: `accent${n}` })),
  { slot: 'hlink' },
  ...[95, 85, 75, 65, 50].map((modulation): Shade => ({ slot: 'bg1', modulation })),
  ...[50, 65, 75, 85, 90, 95].map(
    (modulation): Shade => ({ slot: 'tx1', modulation, offset: 100 - modulation }),
  ),
  ...[75, 85, 90, 95].map(
    (modulation): Shade => ({ slot: 'bg1', modulation, offset: 100 - modulation }),
  ),
  ...[85, 75, 65].map((modulation): Shade => ({ slot: 'tx1', modulation })),
]

/** Renderers round the channels of a shade each in their way. */
const tolerance = 3

/**
 * A token as a colour of the scheme, so that the variants of PowerPoint's Design tab
 * recolour the deck; as a fixed colour where the theme sets it apart from the scheme.
 */
export function tokenColor(token: ColorToken, theme: Theme): Element {
  const color = theme.colors[token]
  const shade = [...shades[token], ...common].find(
    (candidate) => distance(shadeColor(candidate, theme), color) <= tolerance,
  )
  if (shade === undefined) return element('a:srgbClr', { val: color })
  return element(
    'a:schemeClr',
    { val: shade.slot },
    percentage('a:lumMod', shade.modulation),
    percentage('a:lumOff', shade.offset),
  )
}

/** A colour that stands for a token in what pptxgenjs draws. */
export function sentinel(token: ColorToken): string {
  return `DEC0${tokens.indexOf(token).toString(16).padStart(2, '0').toUpperCase()}`
}

/** The token that a drawn colour stands for. */
export function sentinelToken(color: string): ColorToken | undefined {
  return tokens.find((token) => sentinel(token) === color)
}

const tokens = Object.keys(shades) as ColorToken[]

function shadeColor({ slot, modulation = 100, offset = 0 }: Shade, theme: Theme): string {
  return modulate(slotColor(slot, theme), modulation, offset)
}

function percentage(name: string, value: number | undefined): Element | undefined {
  return value === undefined ? undefined : element(name, { val: value * 1000 })
}

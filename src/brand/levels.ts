import type { PlaceStyle } from '../model/brand.js'
import { lookUp } from '../model/look-up.js'
import type { Theme } from '../model/theme.js'
import type { Element } from '../ooxml/element.js'
import { child, descendants } from '../ooxml/select.js'
import { measuredFamily } from './families.js'
import { nearestToken } from './nearest-token.js'
import { type BrandScheme, resolveColor } from './scheme.js'

/** Levels of text that briefings make use of. */
const levelCount = 5

const alignments: Record<string, PlaceStyle['align']> = {
  l: 'left',
  ctr: 'center',
  r: 'right',
  just: 'left',
  dist: 'left',
}

const bullets = ['a:buNone', 'a:buChar', 'a:buAutoNum', 'a:buBlip']

/**
 * How text of each level looks that list styles set, `a:lvl1pPr` and so on, the
 * weakest style first (ISO/IEC 29500-1, 19.3.1.51 and 21.1.2.4).
 */
export function readLevels(
  styles: Element[],
  context: { scheme: BrandScheme; theme: Theme },
): PlaceStyle[] {
  return Array.from({ length: levelCount }, (_, index) => {
    const own = styles.flatMap((style) => child(style, `a:lvl${index + 1}pPr`) ?? [])
    return readLevel(own, context)
  })
}

function readLevel(
  own: Element[],
  { scheme, theme }: { scheme: BrandScheme; theme: Theme },
): PlaceStyle {
  const { heading, body } = scheme
  const runs = own.flatMap((style) => child(style, 'a:defRPr') ?? [])
  const size = (number(runs, 'sz') ?? 1800) / 100
  const face = last(runs.flatMap((run) => child(run, 'a:latin') ?? []))
  const typeface = face?.attributes['typeface'] ?? '+mn-lt'
  const bullet = last(
    own.flatMap((style) => bullets.map((name) => child(style, name)).find(Boolean) ?? []),
  )
  const font = typeface === '+mj-lt' ? heading : typeface === '+mn-lt' ? body : typeface
  return {
    font,
    measured: measuredFamily(font),
    size,
    ...textColor(runs, scheme, theme),
    bold: flag(runs, 'b'),
    italic: flag(runs, 'i'),
    capitals: attribute(runs, 'cap') === 'all',
    align: lookUp(alignments, attribute(own, 'algn') ?? 'l') ?? 'left',
    rtl: flag(own, 'rtl'),
    indent: (number(own, 'marL') ?? 0) / 12_700,
    hang: -(number(own, 'indent') ?? 0) / 12_700,
    bullet: bullet !== undefined && bullet.name !== 'a:buNone',
    spacing: lineSpacing(own, size),
  }
}

/**
 * The colour of text, that of no fill being ink. A gradient is said to be its first
 * colour, since programs other than PowerPoint show it as black.
 */
function textColor(
  runs: Element[],
  scheme: BrandScheme,
  theme: Theme,
): Pick<PlaceStyle, 'color' | 'readable'> {
  const fill = last(
    runs.flatMap((run) => child(run, 'a:solidFill') ?? child(run, 'a:gradFill') ?? []),
  )
  if (fill?.name !== 'a:gradFill')
    return { color: nearestToken(resolveColor(fill, scheme), theme) }
  const [stop] = descendants(fill, 'a:gs')
  const color = nearestToken(resolveColor(stop, scheme), theme)
  return { color, readable: color }
}

/** Lines of an exact height are compared with those of a usual font. */
function lineSpacing(own: Element[], size: number): number {
  const spacing = last(own.flatMap((style) => child(style, 'a:lnSpc') ?? []))
  const percentage = Number(spacing && child(spacing, 'a:spcPct')?.attributes['val'])
  const points = Number(spacing && child(spacing, 'a:spcPts')?.attributes['val'])
  if (Number.isFinite(percentage)) return percentage / 100_000
  return Number.isFinite(points) ? points / 100 / (size * 1.2) : 1
}

function attribute(own: Element[], name: string): string | undefined {
  return last(own.flatMap(({ attributes }) => attributes[name] ?? []))
}

function number(own: Element[], name: string): number | undefined {
  const value = attribute(own, name)
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined
}

function flag(own: Element[], name: string): boolean {
  return ['1', 'true'].includes(attribute(own, name) ?? '')
}

function last<Item>(items: Item[]): Item | undefined {
  return items.at(-1)
}

import { carlito } from './tables/carlito.js'
import { cousine } from './tables/cousine.js'
import { gelasio } from './tables/gelasio.js'
import { vazirmatn } from './tables/vazirmatn.js'

export interface Face {
  /** Family of a metric twin, e.g. Carlito. */
  family: string
  bold: boolean
  italic: boolean
}

/** Advance width of a code point, in em. */
export type Advance = (codePoint: number) => number

/** What the fitting knows about fonts. */
export interface Metrics {
  advanceOf(face: Face): Advance
}

/**
 * Advance widths from the tables of the themes' fonts, without kerning, which
 * makes Latin text up to 1 % wider than it is. Characters that no table has
 * are taken as wide as the widest of their script.
 */
export const metrics: Metrics = {
  advanceOf(face) {
    const table = tableOf(face)
    return (codePoint) => table.get(codePoint) ?? fallbackAdvance(codePoint)
  },
}

const families: Record<string, Record<string, string[]>> = {
  Carlito: carlito,
  Gelasio: gelasio,
  Cousine: cousine,
  Vazirmatn: vazirmatn,
}

const decoded = new Map<string, Map<number, number>>()

function tableOf(face: Face): Map<number, number> {
  const key = `${face.family} ${face.bold ? 700 : 400}-${face.italic ? 'italic' : 'normal'}`
  const known = decoded.get(key)
  if (known) return known
  const table = decode(face)
  decoded.set(key, table)
  return table
}

/** A style without a table is measured as the upright one; an unknown family as Carlito bold. */
function decode(face: Face): Map<number, number> {
  const weight = face.bold ? 700 : 400
  const family = families[face.family]
  const stretches =
    family?.[`${weight}-${face.italic ? 'italic' : 'normal'}`] ??
    family?.[`${weight}-normal`] ??
    family?.['400-normal'] ??
    carlito['700-normal'] ??
    []
  const table = new Map<number, number>()
  for (const stretch of stretches) {
    const [start = '', widths = ''] = stretch.split(':')
    const first = Number.parseInt(start, 36)
    widths.split(',').forEach((width, index) => {
      table.set(first + index, Number(width) / 1000)
    })
  }
  return table
}

function fallbackAdvance(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(character)) return 0
  if (/[\p{Extended_Pictographic}]/u.test(character)) return 1.4
  if (isWide(codePoint)) return 1
  // Measured on Noto Sans: Devanagari, Thai, Hebrew and Arabic letters stay below this.
  return 0.75
}

/** East Asian wide characters (UAX #11 W and F) fill a square. */
function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    codePoint >= 0x20000
  )
}

import { familyFor } from './family-for.js'
import type { FamilyTable, StyleTable } from './family-table.js'
import type { TableName } from './load-table.js'
import type { Face } from './metrics.js'
import type { ScriptFont } from './script-fonts.js'
import { decodeTable, type StyleWidths } from './style-widths.js'

/** How a face is measured; widths in em. */
export interface FaceWidths extends StyleWidths {
  isBold: boolean
  /** What widths of the font for a script are multiplied by. */
  scaleOf(font: ScriptFont): number
}

/**
 * Bold fonts for Arabic script are at most so much wider than Vazirmatn: eight of ten
 * that were measured, those of display not among them.
 */
const boldArabic = 1.15

/**
 * Widths of a face. A style that a table does not have is measured as the nearest
 * one: an italic as the upright, a bold as the regular.
 *
 * @param isWidest whether it is measured for decks
 */
export function faceWidths(
  face: Face,
  tables: Map<TableName, FamilyTable>,
  isWidest: boolean,
): FaceWidths {
  const { table: name, factor, certainty } = familyFor(face.family)
  const table = tables.get(name)
  if (!table) throw new Error(`Cannot measure in ${face.family}: ${name} is not loaded`)
  const { advance, kern } = decoded(styleOf(table, face))
  const weight = face.bold ? 'bold' : 'regular'
  const scale = factor[weight]
  return {
    isBold: face.bold,
    advance: (code) => {
      const width = advance(code)
      return width === undefined ? undefined : width * scale
    },
    // Kerning is a font's own; most of it makes pairs narrower.
    kern: certainty === 'exact' ? kern : () => 0,
    scaleOf: (font) => scaleOf(font, face, isWidest),
  }
}

/**
 * Sheets embed the fonts of scripts, but that for Arabic is the theme's. Where decks
 * name another font, or none for the script, it may be as wide as any.
 */
function scaleOf(
  { script, twins, widest }: ScriptFont,
  { arabic: named, bold }: Face,
  isWidest: boolean,
): number {
  const isArabic = script === 'Arab'
  if (twins.includes(named) || !(isWidest || isArabic)) return 1
  return isArabic && bold ? boldArabic : widest
}

function styleOf(table: FamilyTable, { bold, italic }: Face): StyleTable {
  const { regular, bold: upright = regular, italic: slanted = regular } = table
  if (bold && italic) return table.boldItalic ?? upright
  return bold ? upright : italic ? slanted : regular
}

/** Tables that were decoded before, for all briefings. */
const known = new WeakMap<StyleTable, StyleWidths>()

function decoded(table: StyleTable): StyleWidths {
  const widths = known.get(table) ?? decodeTable(table)
  known.set(table, widths)
  return widths
}

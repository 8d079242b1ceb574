import { familyFor } from './family-for.js'
import type { FamilyTable, StyleTable } from './family-table.js'
import type { TableName } from './load-table.js'
import type { Face } from './metrics.js'
import { decodeTable, type StyleWidths } from './style-widths.js'

/** How a face is measured; widths in em. */
export interface FaceWidths extends StyleWidths {
  isBold: boolean
  /** What widths of Vazirmatn are multiplied by, for the family of Arabic script. */
  arabicScale: number
  /** Width of a space or mark as the font for Arabic script has it. */
  beside(code: number): number
}

/**
 * Fonts for Arabic script are at most so much wider than Vazirmatn: eight of ten
 * that were measured, the bold ones of display not among them.
 */
const arabicScale = { regular: 1.1, bold: 1.15 }

/**
 * Widths of a face. A style that a table does not have is measured as the nearest
 * one: an italic as the upright, a bold as the regular.
 */
export function faceWidths(face: Face, tables: Map<TableName, FamilyTable>): FaceWidths {
  const { table: name, factor, certainty } = familyFor(face.family)
  const table = tables.get(name)
  if (!table) throw new Error(`Cannot measure in ${face.family}: ${name} is not loaded`)
  const { advance, kern } = decoded(styleOf(table, face))
  const weight = face.bold ? 'bold' : 'regular'
  const scale = factor[weight]
  const isVazirmatn = familyFor(face.arabic).table === 'Vazirmatn'
  const vazirmatn = tables.get('Vazirmatn')
  const arabic = vazirmatn && decoded(styleOf(vazirmatn, face))
  return {
    isBold: face.bold,
    advance: (code) => {
      const width = advance(code)
      return width === undefined ? undefined : width * scale
    },
    // Kerning is a font's own; most of it makes pairs narrower.
    kern: certainty === 'exact' ? kern : () => 0,
    arabicScale: isVazirmatn ? 1 : arabicScale[weight],
    beside: (code) => arabic?.advance(code) ?? 0,
  }
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

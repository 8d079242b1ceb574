import { familyFor } from './family-for.js'
import type { FamilyTable, StyleTable } from './family-table.js'
import type { TableName } from './load-table.js'
import type { Face } from './metrics.js'
import { decodeTable, type StyleWidths } from './style-widths.js'

/** How a face is measured. */
export interface FaceWidths extends StyleWidths {
  isBold: boolean
}

/**
 * Widths of a face in em. A style that a table does not have is measured as the
 * nearest one: an italic as the upright, a bold as the regular.
 */
export function faceWidths(face: Face, tables: Map<TableName, FamilyTable>): FaceWidths {
  const { table: name, factor, certainty } = familyFor(face.family)
  const table = tables.get(name)
  if (!table) throw new Error(`Cannot measure in ${face.family}: ${name} is not loaded`)
  const { advance, kern } = decoded(styleOf(table, face))
  const scale = face.bold ? factor.bold : factor.regular
  return {
    isBold: face.bold,
    advance: (code) => {
      const width = advance(code)
      return width === undefined ? undefined : width * scale
    },
    // Kerning is a font's own; most makes pairs narrower.
    kern: certainty === 'exact' ? kern : () => 0,
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

import { hasArabic } from './arabic.js'
import { type FaceWidths, faceWidths } from './face-widths.js'
import { familyFor } from './family-for.js'
import type { FamilyTable } from './family-table.js'
import { loadTable, type TableName } from './load-table.js'
import { measureText } from './measure-text.js'
import type { Face, LoadedMetrics, Metrics, TextWidths } from './metrics.js'
import { loadShaper, type Shaper } from './shaper.js'

/**
 * Reads the tables of families. Where the sample has Arabic script, the program
 * that joins its letters is loaded too; else they are measured by the mean of
 * their forms, up to 10 % too wide.
 *
 * @param families names of the families that text will be measured in
 * @param sample text with the scripts that will be measured
 */
export async function loadMetrics(
  families: Iterable<string>,
  sample: string,
): Promise<LoadedMetrics> {
  const isShaped = hasArabic(sample)
  const names = new Set([...families].map((family) => familyFor(family).table))
  if (isShaped) names.add('Vazirmatn')
  const tables = await loadTables(names)
  const shaper = isShaped ? await loadShaper() : undefined
  return {
    kerned: createMetrics(tables, shaper, false),
    widest: createMetrics(tables, shaper, true),
  }
}

async function loadTables(names: Set<TableName>): Promise<Map<TableName, FamilyTable>> {
  const tables = [...names].map(async (name) => [name, await loadTable(name)] as const)
  return new Map(await Promise.all(tables))
}

/** Metrics that measure a text once: it is asked for at many sizes and widths. */
function createMetrics(
  tables: Map<TableName, FamilyTable>,
  shaper: Shaper | undefined,
  isWidest: boolean,
): Metrics {
  const known = new Map<string, { face: FaceWidths; texts: Map<string, TextWidths> }>()
  const inFace = (face: Face) => {
    const key = `${face.bold} ${face.italic} ${face.family}/${face.arabic}`
    const found = known.get(key) ?? { face: faceWidths(face, tables), texts: new Map() }
    known.set(key, found)
    return found
  }
  return {
    measure(text, of) {
      const { face, texts } = inFace(of)
      const widths = texts.get(text) ?? measureText(text, face, isWidest, shaper)
      texts.set(text, widths)
      return widths
    },
  }
}

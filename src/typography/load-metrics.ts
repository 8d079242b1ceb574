import { hasArabic } from './arabic.js'
import { type FaceWidths, faceWidths } from './face-widths.js'
import { familyFor } from './family-for.js'
import type { FamilyTable } from './family-table.js'
import { loadTable, type TableName } from './load-table.js'
import { measureText } from './measure-text.js'
import type { Face, LoadedMetrics, Metrics } from './metrics.js'
import { loadShaper } from './shaper.js'

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
  const faces = new Map<string, FaceWidths>()
  const widthsOf = (face: Face) => {
    const key = `${face.bold} ${face.italic} ${face.family}/${face.arabic}`
    const widths = faces.get(key) ?? faceWidths(face, tables)
    faces.set(key, widths)
    return widths
  }
  const metrics = (isWidest: boolean): Metrics => ({
    measure: (text, face) => measureText(text, widthsOf(face), isWidest, shaper),
  })
  return { kerned: metrics(false), widest: metrics(true) }
}

async function loadTables(names: Set<TableName>): Promise<Map<TableName, FamilyTable>> {
  const tables = [...names].map(async (name) => [name, await loadTable(name)] as const)
  return new Map(await Promise.all(tables))
}

import { type FaceWidths, faceWidths } from './face-widths.js'
import { familyFor } from './family-for.js'
import type { FamilyTable } from './family-table.js'
import { loadTable, type TableName } from './load-table.js'
import { measureText } from './measure-text.js'
import type { Face, LoadedMetrics, Metrics, TextWidths } from './metrics.js'
import { loadShapers, type Shapers } from './shaper.js'

/**
 * Reads the tables of families, and for the scripts of the sample that are beyond them
 * their fonts with the program that shapes their words. Letters of other scripts are
 * measured as those of wide fonts.
 *
 * @param families names of the families that text will be measured in
 * @param sample text with the scripts that will be measured
 */
export async function loadMetrics(
  families: Iterable<string>,
  sample: string,
): Promise<LoadedMetrics> {
  const names = new Set([...families].map((family) => familyFor(family).table))
  const [tables, shapers] = await Promise.all([loadTables(names), loadShapers(sample)])
  return {
    kerned: createMetrics(tables, shapers, false),
    widest: createMetrics(tables, shapers, true),
  }
}

async function loadTables(names: Set<TableName>): Promise<Map<TableName, FamilyTable>> {
  const tables = [...names].map(async (name) => [name, await loadTable(name)] as const)
  return new Map(await Promise.all(tables))
}

/** Metrics that measure a text once: it is asked for at many sizes and widths. */
function createMetrics(
  tables: Map<TableName, FamilyTable>,
  shapers: Shapers,
  isWidest: boolean,
): Metrics {
  const known: { of: Face; face: FaceWidths; texts: Map<string, TextWidths> }[] = []
  // They are few, and comparing them is quicker than making a key of each.
  const inFace = (of: Face) => {
    const found = known.find((one) => isSame(one.of, of))
    if (found) return found
    const added = { of, face: faceWidths(of, tables, isWidest), texts: new Map() }
    known.push(added)
    return added
  }
  return {
    measure(text, of) {
      const { face, texts } = inFace(of)
      const widths = texts.get(text) ?? measureText(text, face, isWidest, shapers)
      texts.set(text, widths)
      return widths
    },
  }
}

function isSame(one: Face, other: Face): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.family === other.family &&
    one.arabic === other.arabic
  )
}

import type { VFile } from 'vfile'
import { type DataFiles, dataFilesOf, readCharts } from '../chart/read-charts.js'
import type { Briefing } from '../model/briefing.js'
import { insideFolder } from './inside-folder.js'
import { readWithin } from './read-within.js'

/** Bytes; a file of data that a chart can show is far smaller. */
const largest = 1_000_000

/** Makes the charts of a briefing, with the files of data that they name. */
export async function readChartData(briefing: Briefing, file: VFile): Promise<Briefing> {
  const files = new Map<string, { text: string } | { cause: string }>()
  for (const name of dataFilesOf(briefing)) files.set(name, await readData(name, file))
  return readCharts(briefing, files satisfies DataFiles, file)
}

async function readData(
  name: string,
  file: VFile,
): Promise<{ text: string } | { cause: string }> {
  const found = await insideFolder(name, file)
  if ('cause' in found) return found
  const bytes = await readWithin(found.path, largest)
  if ('cause' in bytes) return bytes
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return { cause: 'it is not in UTF-8' }
    throw error
  }
}

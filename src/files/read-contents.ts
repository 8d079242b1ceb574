import type { VFile } from 'vfile'
import type { Briefing } from '../model/briefing.js'
import type { Position } from '../model/position.js'
import type { PictureAccess } from './picture-access.js'
import { readChartData } from './read-chart-data.js'
import { readPictures } from './read-pictures.js'
import { readPortrait } from './read-portrait.js'

/**
 * Fills a briefing with what the files hold that it names: its pictures, the portrait of
 * its cover, the data of its charts.
 */
export async function readContents(
  briefing: Briefing,
  { portrait }: { portrait?: string },
  places: { portrait?: Position },
  file: VFile,
  access?: PictureAccess,
): Promise<Briefing> {
  const pictured = await readPictures(briefing, file, access)
  const portrayed = await readPortrait(pictured, portrait, file, places.portrait, access)
  return readChartData(portrayed, file)
}

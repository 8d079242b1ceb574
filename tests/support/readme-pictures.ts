/** What the README shows: slides of the specimen, and its sheet. */
import { compileFile } from './compile-file.js'
import {
  gridPicture,
  savePalettePng,
  sheetPicture,
  slidePictures,
} from './page-pictures.js'
import { specimen } from './syntax-pictures.js'

/** Cover, bottom line, points; timeline, chart, table. */
const slides = [1, 2, 3, 5, 9, 10]

export async function writeReadmePictures(): Promise<void> {
  const compiled = await compileFile(specimen)
  const pictures = await slidePictures(compiled, { width: 480, slides })
  await savePalettePng('templates/pictures/deck.png', await gridPicture(pictures, 2))
  const sheet = await sheetPicture(compiled, { width: 640 })
  await savePalettePng('templates/pictures/handout.png', await gridPicture([sheet], 1))
}

/** Makes the pictures of the documentation: `npm run build:pictures`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'
import type { SceneDeck } from '../../src/model/scene.js'
import { listTemplates, loadTemplate } from '../../src/template/load.js'
import { closeChromium } from './chromium.js'
import { compileFile } from './compile-file.js'
import {
  savePalettePng,
  sheetPicture,
  sideBySide,
  slidePictures,
} from './page-pictures.js'
import { writeReadmePictures } from './readme-pictures.js'
import { writeSyntaxPictures } from './syntax-pictures.js'

const workspace = await mkdtemp(join(tmpdir(), 'deckle-pictures-'))
try {
  for (const name of await listTemplates()) {
    const { folder } = await loadTemplate(name)
    await savePalettePng(join(folder, 'preview.png'), await templatePicture(name))
  }
  await writeSyntaxPictures()
  await writeReadmePictures()
} finally {
  await closeChromium()
  await rm(workspace, { recursive: true, force: true })
}

/** Cover, a slide of content and sheet of what a template begins with. */
async function templatePicture(name: string): Promise<Buffer> {
  const starter = join(workspace, name, 'the-harbour-on-shore-power.md')
  const silent = { out: () => {}, error: (text: string) => process.stderr.write(text) }
  await run(['new', starter, '--template', name], silent)
  const compiled = await compileFile(starter)
  const shown = [1, fullestSlide(compiled.deck)]
  const slides = await slidePictures(compiled, { width: 960, slides: shown })
  return sideBySide([...slides, await sheetPicture(compiled)], 360)
}

/** Number of the slide that has most to show, among the first ones after the cover. */
function fullestSlide({ groups }: SceneDeck): number {
  const sizes = groups
    .flatMap(({ scenes }) => scenes)
    .slice(1, 4)
    .map(({ items }) => JSON.stringify(items).length)
  return sizes.indexOf(Math.max(...sizes)) + 2
}

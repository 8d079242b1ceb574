/** Pictures of the syntax reference: a part of the specimen on a slide and on its sheet. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Compiled } from '../../src/pipeline.js'
import { compileFile } from './compile-file.js'
import {
  cardsPicture,
  savePalettePng,
  sectionPicture,
  slidePictures,
} from './page-pictures.js'
import { codesOf } from './syntax-examples.js'

export const specimen = 'content/night-buses.md'
const syntaxFolder = 'templates/syntax'

/** The pages on what may stand in a briefing; that on comparing several is of another kind. */
export const syntaxPages = readdirSync(syntaxFolder)
  .filter((name) => name.endsWith('.md') && name !== 'comparing-briefings.md')
  .map((name) => basename(name, '.md'))

/** What a page quotes from the specimen: its block in the language `md`. */
export function excerptOf(page: string): string {
  return codesOf(page).find(({ lang }) => lang === 'md')?.value ?? ''
}

export function syntaxPicturePath(page: string): string {
  return join(syntaxFolder, 'pictures', `${page}.png`)
}

/** Draws and writes the picture of each page. */
export async function writeSyntaxPictures(): Promise<void> {
  const compiled = await compileFile(specimen)
  for (const page of syntaxPages) {
    const [first = ''] = excerptOf(page).split('\n')
    const name = first.replace(/^#+ /, '')
    const slides = [slideOf(name, compiled)]
    const pictures = [
      ...(await slidePictures(compiled, { width: 620, slides })),
      await sectionPicture(compiled, name),
    ]
    await savePalettePng(syntaxPicturePath(page), await cardsPicture(pictures, 960))
  }
}

/** Number of the slide with a section, by its title or, for questions, by its kicker. */
function slideOf(name: string, { deck }: Compiled): number {
  const scenes = deck.groups.flatMap((group) => group.scenes)
  const titled = scenes.findIndex(({ title }) => title === name)
  if (titled >= 0) return titled + 1
  const group = deck.groups.findIndex((one) => one.name === name)
  const before = deck.groups.slice(0, group).flatMap((one) => one.scenes)
  return before.length + 1
}

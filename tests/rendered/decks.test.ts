import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Scene } from '../../src/model/scene.js'
import { renderPptx } from '../../src/render/pptx/index.js'
import { loadTheme } from '../../src/theme/load.js'
import { convertToPdf, skipsLibreOffice } from '../support/libreoffice.js'
import { longBriefings } from '../support/long-briefings.js'
import { type Word, wordsOnPages } from '../support/pdf-words.js'
import { fittedOf, isFoot, textOf } from '../support/scenes-of.js'
import { wordsOfText } from '../support/shown-words.js'
import { createFolder } from '../support/workspace.js'

if (skipsLibreOffice !== undefined)
  test.skip(`decks are not rendered: ${skipsLibreOffice}`)

const execute = promisify(execFile)

/** Real briefings, and texts that are longer than anyone would write them. */
const inputs: Record<string, string> = {
  ...Object.fromEntries(
    readdirSync('content').map((name) => [
      name,
      readFileSync(join('content', name), 'utf8'),
    ]),
  ),
  ...Object.fromEntries(
    [
      'long prose',
      'twelve long points',
      'points with text before and after',
      '6 short points',
      'many questions',
      'forty sources',
      'a table of 60 rows',
      'a table of 14 columns',
      'code of 90 lines',
      'nested lists',
      'statements of two lengths',
      'long front matter',
      'many citations',
    ].map((name) => [name, longBriefings[name] ?? '']),
  ),
}

interface Rendered {
  scenes: Scene[]
  pages: Word[][]
}

const rendered = new Map<string, Rendered>()

describe.skipIf(skipsLibreOffice !== undefined)('decks in LibreOffice', () => {
  beforeAll(async () => {
    const theme = await loadTheme('default')
    const folder = await createFolder()
    const decks = Object.entries(inputs).map(([name, markdown]) => ({
      name,
      ...fittedOf(markdown),
    }))
    const paths = await Promise.all(
      decks.map(async ({ fitted }, index) => {
        const path = join(folder, `${index}.pptx`)
        await writeFile(path, await renderPptx(fitted, theme))
        return path
      }),
    )
    const pdfs = await convertToPdf(paths, folder)
    for (const [index, pdf] of pdfs.entries()) {
      const { stdout } = await execute('pdftotext', ['-bbox', pdf, '-'], {
        maxBuffer: 1e9,
      })
      const deck = decks[index]
      if (deck)
        rendered.set(deck.name, { scenes: deck.scenes, pages: wordsOnPages(stdout) })
    }
  }, 300_000)

  it.each(Object.keys(inputs))('%s: a page a slide, with all its words', (name) => {
    const { scenes = [], pages = [] } = rendered.get(name) ?? {}
    expect(scenes.length).toBeGreaterThan(1)
    expect(pages).toHaveLength(scenes.length)
    scenes.forEach((scene, index) => {
      const letters = (pages[index] ?? []).map(({ text }) => text).join('')
      const missing = wordsOfScene(scene).filter(
        (word) => !lettersOf(letters).includes(lettersOf(word)),
      )
      expect(missing, scene.title).toEqual([])
    })
  })

  it.each(Object.keys(inputs))(
    '%s: no word leaves its slide or reaches its foot',
    (name) => {
      const { scenes = [], pages = [] } = rendered.get(name) ?? {}
      const beyond = pages.flatMap((words, index) => {
        const foot = new Set(
          scenes[index]?.items
            .filter(isFoot)
            .flatMap((item) => textOf(item).split(/\s+/)),
        )
        return words.filter(
          ({ text, right, bottom }) =>
            right > 960 || (bottom > 500 && !isCover(scenes[index]) && !foot.has(text)),
        )
      })
      expect(beyond).toEqual([])
    },
  )
})

function isCover(scene: Scene | undefined): boolean {
  return scene?.layout === 'cover'
}

function wordsOfScene(scene: Scene): string[] {
  return scene.items
    .filter((item) => !isFoot(item))
    .flatMap((item) => wordsOfText(textOf(item)))
}

/** Hyphens and ligatures aside, a PDF has the letters of a text in their order. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

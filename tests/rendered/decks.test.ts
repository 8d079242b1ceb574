import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Marker, Scene, SceneItem } from '../../src/model/scene.js'
import { formats } from '../../src/render/index.js'
import { compileFile, compileText } from '../support/compile-file.js'
import { convertToPdf, skipsLibreOffice } from '../support/libreoffice.js'
import { longBriefings } from '../support/long-briefings.js'
import {
  overlap,
  type PdfPage,
  pagesOf,
  skipsPdf,
  type Word,
  wordsBeyond,
} from '../support/pdf-words.js'
import { isFoot, textOf } from '../support/scenes-of.js'
import { tellSkipped } from '../support/tell-skipped.js'
import { createFolder } from '../support/workspace.js'
import { briefingFiles } from './inputs.js'

const skips = skipsLibreOffice ?? skipsPdf
tellSkipped('decks are not rendered', skips)

/** Texts that are longer than anyone would write them. */
const longNames = [
  'long prose',
  'a word of 5,000 letters',
  'a title of 900 letters',
  'long front matter',
  'twelve long points',
  'points with text before and after',
  '6 short points',
  'many questions',
  'forty sources',
  'a table of 60 rows',
  'a table of 14 columns',
  'a table with a huge cell',
  'code of 90 lines',
  'nested lists',
  'statements of two lengths',
  'many citations',
]

const paths = [
  ...briefingFiles,
  ...['arabic-briefing', 'everything-else-of-markdown'].map(
    (name) => `tests/fixtures/${name}/input.md`,
  ),
]

const names = [...paths, ...longNames]

/** Where the band of the foot begins, in points. */
const footTop = 500

interface Rendered {
  scenes: Scene[]
  pages: PdfPage[]
}

const rendered = new Map<string, Rendered>()

describe.skipIf(skips !== undefined)('decks in LibreOffice', () => {
  beforeAll(async () => {
    const folder = await createFolder()
    const renderings = await Promise.all([
      ...paths.map(compileFile),
      ...longNames.map((name) => compileText(longBriefings[name] ?? '')),
    ])
    const decks = await Promise.all(
      renderings.map(async (rendering, index) => {
        const path = join(folder, `${index}.pptx`)
        await writeFile(path, await formats.pptx(rendering))
        return path
      }),
    )
    const pdfs = await convertToPdf(decks, folder)
    for (const [index, { deck }] of renderings.entries()) {
      const scenes = deck.groups.flatMap((group) => group.scenes)
      const pages = await pagesOf(pdfs[index] ?? '')
      rendered.set(names[index] ?? '', { scenes, pages })
    }
  }, 300_000)

  describe.each(names)('%s', (name) => {
    it('has a page for each slide', () => {
      const { scenes, pages } = deckOf(name)
      expect(scenes.length).toBeGreaterThan(1)
      expect(pages).toHaveLength(scenes.length)
    })

    it('shows every letter of each slide, and no other', () => {
      for (const [scene, { words }] of slidesOf(name)) {
        // Which of its numbers and names a chart shows is up to the program.
        if (scene.items.some(({ type }) => type === 'chart')) continue
        const shown = words.map(({ text }) => text).join('')
        const wanted = scene.items.map(visibleText).join('')
        expect(lettersOf(shown), scene.title).toBe(lettersOf(wanted))
      }
    })

    it('has no word beyond the edges of a slide or on its foot', () => {
      const wrong = slidesOf(name).flatMap(([scene, page]) =>
        [...wordsBeyond(page), ...wordsOnFoot(scene, page)].map(
          ({ text }) => `${scene.title}: ${text}`,
        ),
      )
      expect(wrong).toEqual([])
    })

    it('has no word on another one', () => {
      const covered = slidesOf(name).flatMap(([scene, { words }]) =>
        words.flatMap((word, index) =>
          words
            .slice(index + 1)
            .filter((other) => overlap(word, other))
            .map((other) => `${scene.title}: ${word.text} and ${other.text}`),
        ),
      )
      expect(covered).toEqual([])
    })
  })
})

function deckOf(name: string): Rendered {
  return rendered.get(name) ?? { scenes: [], pages: [] }
}

function slidesOf(name: string): [Scene, PdfPage][] {
  const { scenes, pages } = deckOf(name)
  return scenes.map((scene, index) => [
    scene,
    pages[index] ?? { width: 0, height: 0, words: [] },
  ])
}

/** Words that reach into the foot and are none of its own. */
function wordsOnFoot({ layout, items }: Scene, { words }: PdfPage): Word[] {
  if (layout === 'cover') return []
  const foot = items
    .filter(isFoot)
    .flatMap((item) => textOf(item).split(/\s+/))
    .map(lettersOf)
  return words.filter(
    ({ text, bottom }) => bottom > footTop && !foot.includes(lettersOf(text)),
  )
}

function visibleText(item: SceneItem): string {
  if (item.type !== 'text') return textOf(item)
  return `${item.paragraphs.map(({ marker }) => markerText(marker)).join('')}${textOf(item)}`
}

function markerText(marker: Marker | undefined): string {
  if (marker?.type === 'number') return String(marker.value)
  return marker?.type === 'text' ? marker.text : ''
}

/**
 * Letters and digits, sorted: a PDF has them by line and column, and scripts that
 * are written from the right in the order of the drawing. Programs count slides
 * in digits of their own choice.
 */
function lettersOf(text: string): string {
  const letters = text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []
  return letters.map(westernDigit).sort().join('')
}

function westernDigit(letter: string): string {
  const value = Math.max('۰۱۲۳۴۵۶۷۸۹'.indexOf(letter), '٠١٢٣٤٥٦٧٨٩'.indexOf(letter))
  return value < 0 ? letter : String(value)
}

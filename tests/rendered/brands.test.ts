import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBrand } from '../../src/brand/read-brand.js'
import type { Scene } from '../../src/model/scene.js'
import { compile } from '../../src/pipeline.js'
import { formats } from '../../src/render/index.js'
import { createPresentation } from '../../src/render/pptx/pptxgen.js'
import { verifyDeck } from '../../src/verify/index.js'
import { brandFile, usualLayouts, usualMaster } from '../support/brand-file.js'
import { convertFiles, convertToPdf, skipsLibreOffice } from '../support/libreoffice.js'
import {
  overlap,
  type PdfPage,
  pagesOf,
  skipsPdf,
  wordsBeyond,
} from '../support/pdf-words.js'
import { tellSkipped } from '../support/tell-skipped.js'
import { createFolder } from '../support/workspace.js'

const skips = skipsLibreOffice ?? skipsPdf
tellSkipped('brands are not rendered', skips)

/** Templates that come with LibreOffice: of one master and several, light and dark. */
const presets = ['Metropolis', 'Portfolio', 'Progress', 'DNA']
const presetFolder = '/usr/lib/libreoffice/share/template/common/presnt'

const briefings = [
  'content/ecb-price-stability.md',
  'content/memo-library-catalogue.md',
  'tests/fixtures/everything-else-of-markdown/input.md',
  'tests/fixtures/persian-briefing-with-persian-digits/input.md',
]

const brands = [
  ...presets.map((name) => `LibreOffice's ${name}`),
  "Pandoc's",
  "pptxgenjs'",
  "PowerPoint's own",
  'one with nothing but a blank layout',
]

interface Rendered {
  bytes: Uint8Array
  scenes: Scene[]
  pages: PdfPage[]
}

const rendered = new Map<string, Rendered>()

describe.skipIf(skips !== undefined)('decks in brands made by other programs', () => {
  beforeAll(async () => {
    const folder = await createFolder()
    const files = await brandFiles(folder)
    const jobs = brands.flatMap((name, index) =>
      briefings.map((briefing) => ({
        name,
        briefing,
        file: files[index] ?? new Uint8Array(),
      })),
    )
    const built = await Promise.all(
      jobs.map(async ({ name, briefing, file }, index) => {
        const brand = readBrand(file, name)
        const value = readFileSync(briefing, 'utf8')
        const compiled = await compile(new VFile({ path: briefing, value }), { brand })
        const bytes = await formats.pptx['.pptx'](compiled)
        const path = join(folder, `${index}.pptx`)
        await writeFile(path, bytes)
        const scenes = compiled.deck.groups.flatMap((group) => group.scenes)
        return { key: keyOf(name, briefing), path, bytes, scenes }
      }),
    )
    const pdfs = await convertToPdf(
      built.map(({ path }) => path),
      folder,
    )
    for (const [index, { key, bytes, scenes }] of built.entries())
      rendered.set(key, { bytes, scenes, pages: await pagesOf(pdfs[index] ?? '') })
  }, 300_000)

  describe.each(brands)('%s', (name) => {
    it.each(briefings)('hold %s', (briefing) => {
      const { bytes, scenes, pages } = rendered.get(keyOf(name, briefing)) ?? {
        bytes: new Uint8Array(),
        scenes: [],
        pages: [],
      }
      expect(verifyDeck(bytes)).toEqual([])
      expect(pages.length).toBeGreaterThan(1)
      expect(pages).toHaveLength(scenes.length)
      expect(pages.flatMap(wordsBeyond)).toEqual([])
      const covered = pages.flatMap(({ words }, page) =>
        words.flatMap((word, index) =>
          words
            .slice(index + 1)
            .filter((other) => overlap(word, other))
            .map((other) => `${scenes[page]?.title}: ${word.text} and ${other.text}`),
        ),
      )
      expect(covered).toEqual([])
    })
  })
})

function keyOf(name: string, briefing: string): string {
  return `${name} ${briefing}`
}

/** In the order of `brands`. */
async function brandFiles(folder: string): Promise<Uint8Array[]> {
  const templates = presets.map((name) => join(presetFolder, `${name}.otp`))
  expect(templates.filter((path) => !existsSync(path))).toEqual([])
  await convertFiles(templates, 'pptx', folder)
  const converted = templates.map((path) =>
    readFileSync(join(folder, basename(path).replace('.otp', '.pptx'))),
  )
  return [
    ...converted,
    readFileSync('tests/verify/decks/pandoc.pptx'),
    await pptxgenjsTemplate(),
    brandFile({ masters: [usualMaster] }),
    brandFile({ masters: [{ ...usualMaster, layouts: usualLayouts.slice(5, 6) }] }),
  ]
}

async function pptxgenjsTemplate(): Promise<Uint8Array> {
  const presentation = await createPresentation(13.333, 7.5)
  const place = (name: string, type: 'title' | 'body', y: number, h: number) => ({
    placeholder: { options: { name, type, x: 0.5, y, w: 12.3, h }, text: '' },
  })
  presentation.defineSlideMaster({
    title: 'ACME_TEXT',
    objects: [
      { rect: { x: 0, y: 0, w: '100%', h: 0.3, fill: { color: '003366' } } },
      place('title', 'title', 0.4, 0.9),
      place('body', 'body', 1.6, 5.2),
    ],
  })
  presentation.addSlide({ masterName: 'ACME_TEXT' })
  return (await presentation.write({ outputType: 'nodebuffer' })) as Uint8Array
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import type { Theme } from '../../src/model/theme.js'
import { renderPptx } from '../../src/render/pptx/index.js'
import { normalLineHeight, slideLineHeight } from '../../src/typography/index.js'
import { closeChromium, heightsOf, skipsChromium } from '../support/chromium.js'
import { fontFaces } from '../support/font-faces.js'
import { convertToPdf, skipsLibreOffice } from '../support/libreoffice.js'
import type { LineCase } from '../support/line-cases.js'
import { drawn } from '../support/lines-in-libreoffice.js'
import { pagesOf, skipsPdf } from '../support/pdf-words.js'
import { tellSkipped } from '../support/tell-skipped.js'
import { theme } from '../support/theme.js'
import { createFolder } from '../support/workspace.js'

const skipsSlides = skipsLibreOffice ?? skipsPdf
tellSkipped('line spacing on slides is not compared', skipsSlides)
tellSkipped('line spacing in browsers is not compared', skipsChromium)

/** Families whose own heights differ: 1.22, 1.27 and 1.15 em. */
const names = ['Calibri', 'Georgia', 'Arial']

describe.skipIf(skipsSlides !== undefined)('percentages in LibreOffice', () => {
  it('are of 1.2 em in any font', async () => {
    const folder = await createFolder()
    const spacings = [0.9, 1, 1.2]
    const decks = names.flatMap((name) => spacings.map((spacing) => ({ name, spacing })))
    const files = await Promise.all(
      decks.map(async ({ name, spacing }, index) => {
        const path = join(folder, `${index}.pptx`)
        await writeFile(path, await deckOf(name, spacing))
        return path
      }),
    )
    const pdfs = await convertToPdf(files, folder)
    for (const [index, { spacing }] of decks.entries()) {
      const [page] = await pagesOf(pdfs[index] ?? '')
      const [first, second] = page?.words ?? []
      const distance = (second?.top ?? 0) - (first?.top ?? 0)
      expect(distance).toBeCloseTo(slideLineHeight(40, spacing), 0)
    }
  }, 60_000)
})

describe.skipIf(skipsChromium !== undefined)('normal line height in Chromium', () => {
  afterAll(closeChromium)

  it.each(['Arimo', 'Caladea', 'Carlito', 'Cousine', 'Gelasio', 'Tinos'])(
    '%s',
    async (family) => {
      const faces = (await fontFaces(family)).join('\n')
      const style = `font: 1000px/normal ${family}; margin: 0`
      const [height] = await heightsOf(
        `<style>${faces}</style><p style="${style}">n</p>`,
        'p',
      )
      expect((height ?? 0) / 1000).toBeCloseTo(normalLineHeight(1, family), 2)
    },
  )
})

/** A slide of two words under each other, with its lines spaced by a percentage. */
async function deckOf(name: string, spacing: number): Promise<Uint8Array> {
  const body = { name, twin: name, fallback: 'serif' }
  const own: Theme = { ...theme, fonts: { ...theme.fonts, body } }
  const one: LineCase = {
    ...{ lang: 'en', direction: 'ltr', theme: own, font: 'body', size: 40, width: 100 },
    runs: [{ type: 'text', text: 'one two' }],
  }
  const parts = unzipSync(await renderPptx(drawn([one], one), own))
  const slide = 'ppt/slides/slide1.xml'
  const percent = `<a:lnSpc><a:spcPct val="${spacing * 100_000}"/></a:lnSpc>`
  const xml = strFromU8(parts[slide] ?? new Uint8Array())
  parts[slide] = strToU8(xml.replace(/<a:lnSpc>.*?<\/a:lnSpc>/g, percent))
  return zipSync(parts)
}

import { execFile } from 'node:child_process'
import { hostname, userInfo } from 'node:os'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { drawSlides } from '../../../src/render/html/slides/draw-slides.js'
import { renderDeckPdf, renderSheetPdf } from '../../../src/render/pdf/index.js'
import { skipsChromium } from '../../support/chromium.js'
import { compileFile } from '../../support/compile-file.js'
import { skipsPdf } from '../../support/pdf-words.js'
import { createWorkspace } from '../../support/workspace.js'

const execute = promisify(execFile)
const skips = skipsChromium ?? skipsPdf

async function infoOf(path: string): Promise<Record<string, string>> {
  const { stdout } = await execute('pdfinfo', [path])
  const lines = stdout.split('\n').map((line) => line.split(/:\s+/))
  return Object.fromEntries(lines.map(([name = '', value = '']) => [name, value]))
}

/** Titles of the outline, in the order of the file. */
function outlineOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1')
  const titles = text.matchAll(/<<\/Title (?:\((.*?)\)|<FEFF(.*?)>)\n\/Dest/g)
  return [...titles].map(([, plain, hex]) =>
    (plain ?? fromHex(hex ?? '')).replace(/\u00a0/g, ' '),
  )
}

function fromHex(hex: string): string {
  return (hex.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
}

function bare(text: string): string {
  return text.replace(/\s/gu, '')
}

/** The text of a slide, line after line. */
function wordsIn(svg: string): string {
  const lines = svg.match(/<text [^>]*>.*?<\/text>/g) ?? []
  const text = lines.join('').replace(/<[^>]*>/g, '')
  return bare(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
}

it.skipIf(skips)(
  'a deck as PDF: slides, outline, words, nothing of the computer',
  async () => {
    const compiled = await compileFile('content/night-buses.md')
    const workspace = await createWorkspace()
    const pdf = await renderDeckPdf({ ...compiled, modified: new Date('2026-01-02') })
    const path = await workspace.write('a.pdf', pdf)
    const slides = drawSlides(compiled.deck, compiled.breakParagraph)
    expect(await infoOf(path)).toMatchObject({
      Title: compiled.deck.properties.title,
      Creator: 'Deckle',
      Tagged: 'yes',
      Pages: String(slides.length),
      'Page size': '960 x 540 pts',
      ModDate: expect.stringContaining('Fri Jan  2 00:00:00 2026'),
    })
    const titles = slides.map(({ scene }) => scene.title.replace(/\u00a0/g, ' '))
    // The file has the cover last, since it is the parent of the others.
    expect(outlineOf(pdf).sort()).toEqual(titles.sort())
    // Each word once, in the order in which slides have them.
    const { stdout } = await execute('pdftotext', ['-raw', path, '-'])
    const pages = stdout.split('\f').map(bare)
    slides.forEach(({ svg }, index) => {
      // Words of formulas and drawings are no lines of text.
      if (!/<math|<image/.test(svg)) expect(pages[index]).toBe(wordsIn(svg))
    })
    const bytes = pdf.toString('latin1')
    // Pictures and charts are figures.
    const alts = [...bytes.matchAll(/\/Alt \((.{16})/g)].map(([, start]) => start)
    expect(alts).toEqual(['The planned line', 'Bar chart: Passe', 'QR code: https:/'])
    expect(bytes).toContain('/Lang (en)')
    // Short names are in any bytes.
    const names = [hostname(), userInfo().username].filter((name) => name.length > 4)
    for (const secret of ['/tmp', 'file:', 'deckle-', process.cwd(), ...names])
      expect(bytes.includes(secret)).toBe(false)
  },
)

it.skipIf(skips)(
  'a sheet as PDF: on A4 by itself, the same bytes each time',
  async () => {
    const compiled = await compileFile('content/khamenei-foreign-policy-fa.md')
    const workspace = await createWorkspace()
    const [pdf, again] = await Promise.all([
      renderSheetPdf(compiled),
      renderSheetPdf(compiled),
    ])
    const path = await workspace.write('a.pdf', pdf)
    expect(await infoOf(path)).toMatchObject({
      Title: compiled.deck.properties.title,
      Tagged: 'yes',
      Pages: '1',
      'Page size': expect.stringContaining('(A4)'),
    })
    expect(pdf.toString('latin1')).toContain('/Lang (fa)')
    expect(pdf.equals(again)).toBe(true)
  },
)

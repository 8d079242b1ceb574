/** Pictures of slides and sheets for the documentation, drawn by Chromium and made small. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import type { Compiled } from '../../src/pipeline.js'
import { viewSheet } from '../../src/preview/view-sheet.js'
import { drawSlides } from '../../src/render/html/slides/draw-slides.js'
import { slideStyles } from '../../src/render/html/slides/slide-styles.js'
import { writingOf } from '../../src/render/html/writing.js'
import { withPage } from './chromium.js'
import { compileFile } from './compile-file.js'

const execute = promisify(execFile)

export interface PictureOptions {
  /** Pixels; 640 for slides and 480 for sheets where it is not said. */
  width?: number
  /** Numbers of the slides, from 1; all where it is not said. */
  slides?: readonly number[]
}

/**
 * PNG of each slide of a briefing, as the fitted scenes have it.
 *
 * @param briefing path of its Markdown, or what was made of it
 */
export async function slidePictures(
  briefing: string | Compiled,
  { width = 640, slides }: PictureOptions = {},
): Promise<Buffer[]> {
  const { deck, breakParagraph, sheet, theme } = await compiledOf(briefing)
  const all = drawSlides(deck, breakParagraph)
  const drawn = slides ? slides.flatMap((number) => all[number - 1] ?? []) : all
  const styles = await slideStyles(drawn, writingOf(sheet), theme)
  const html = `<!doctype html><meta charset="utf-8"><style>${styles}
    body { margin: 0 }
    svg { display: block; width: ${width}px }
  </style>${drawn.map(({ svg }) => svg).join('\n')}`
  return inPage(html, { width, height: 600 }, async (page) => {
    const pictures: Buffer[] = []
    for (const slide of await page.locator('svg.slide').all())
      pictures.push(await slide.screenshot())
    return pictures
  })
}

/** PNG of the sheet of a briefing, as it is on a screen, without what is around its page. */
export async function sheetPicture(
  briefing: string | Compiled,
  { width = 480 }: Pick<PictureOptions, 'width'> = {},
): Promise<Buffer> {
  const view = await viewSheet(await compiledOf(briefing))
  const shown = await inPage(view.html, view, async (page) => {
    await page.addStyleTag({ content: 'button.print { display: none !important }' })
    return page.locator('.sheet').screenshot()
  })
  return inFolder(async (folder) => {
    const [from, to] = [join(folder, 'sheet.png'), join(folder, 'small.png')]
    await writeFile(from, shown)
    await execute('convert', [from, '-resize', `${width}x`, to])
    return readFile(to)
  })
}

/** PNG of one section of the sheet of a briefing, by its heading, larger than on paper. */
export async function sectionPicture(
  briefing: string | Compiled,
  title: string,
): Promise<Buffer> {
  const view = await viewSheet(await compiledOf(briefing))
  return inPage(view.html, view, async (page) => {
    await page.addStyleTag({ content: ':root { zoom: 1.2 }' })
    const heading = page.getByRole('heading', { name: title, exact: true })
    return page.locator('section').filter({ has: heading }).screenshot()
  })
}

/** Pictures beside each other as they are, each on a white card, on a quiet ground. */
export function cardsPicture(pictures: Buffer[], width: number): Promise<Buffer> {
  const cards = pictures.map((png) => `<div>${imageOf(png)}</div>`)
  const html = `<!doctype html><style>
    body { margin: 0; padding: 12px; display: flex; flex-wrap: wrap; gap: 12px;
      box-sizing: border-box; width: ${width}px; background: #dfe2e6 }
    div { background: #fff; display: grid; place-items: center; flex: 1 1 auto }
    div:last-child { padding: 12px }
    img { display: block; max-width: 100% }
  </style>${cards.join('')}`
  return inPage(html, { width, height: 100 }, (page) => page.locator('body').screenshot())
}

/** Pictures of one size in rows, on a quiet ground. */
export function gridPicture(pictures: Buffer[], columns: number): Promise<Buffer> {
  const images = pictures.map(imageOf)
  const html = `<!doctype html><style>
    body { margin: 0; padding: 12px; display: inline-grid; gap: 12px;
      grid-template-columns: repeat(${columns}, max-content); background: #dfe2e6 }
    img { display: block }
  </style>${images.join('')}`
  return inPage(html, { width: 2000, height: 100 }, (page) =>
    page.locator('body').screenshot(),
  )
}

function imageOf(png: Buffer): string {
  return `<img src="data:image/png;base64,${png.toString('base64')}">`
}

/**
 * Several pictures side by side on one quiet ground, all of one height.
 *
 * @param height of the pictures, in pixels
 */
export function sideBySide(pictures: Buffer[], height: number): Promise<Buffer> {
  return inFolder(async (folder) => {
    const names = pictures.map((_, index) => join(folder, `${index}.png`))
    for (const [index, png] of pictures.entries())
      await writeFile(names[index] ?? '', png)
    const to = join(folder, 'all.png')
    const ground = ['-bordercolor', '#dfe2e6']
    await execute('convert', [
      ...names,
      ...['-resize', `x${height}`, ...ground, '-border', '8', '+append'],
      ...[...ground, '-border', '8', to],
    ])
    return readFile(to)
  })
}

/** Writes a picture with at most 64 colours, without date and other notes. */
export async function savePalettePng(path: string, png: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await inFolder(async (folder) => {
    const from = join(folder, 'full.png')
    await writeFile(from, png)
    await execute('convert', [
      from,
      ...['-alpha', 'off', '+dither', '-colors', '64', '-strip'],
      ...['-define', 'png:compression-level=9', '-define', 'png:exclude-chunk=all'],
      `PNG8:${path}`,
    ])
  })
}

async function compiledOf(briefing: string | Compiled): Promise<Compiled> {
  return typeof briefing === 'string' ? compileFile(briefing) : briefing
}

function inPage<Result>(
  html: string,
  { width, height }: { width: number; height: number },
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  return withPage(html, use, { width, height })
}

async function inFolder<Result>(use: (folder: string) => Promise<Result>) {
  const folder = await mkdtemp(join(tmpdir(), 'deckle-pictures-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

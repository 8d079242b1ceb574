import { type Browser, chromium, type Page } from 'playwright-core'
import { findProgram } from './programs.js'

/** Chromium of this machine, where it has one. */
const chromiumPath = findProgram(
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
)

/** Why tests that need Chromium are left out; in CI they must run. */
export const skipsChromium =
  chromiumPath === undefined && process.env['CI'] !== 'true'
    ? 'Chromium was not found in PATH'
    : undefined

let browser: Browser | undefined

/** Ends the browser; tests call it when they are done. */
export async function closeChromium(): Promise<void> {
  await browser?.close()
  browser = undefined
}

/** What came out of the printer. */
export interface Printed {
  /** Pages of the PDF. */
  a4: number
  letter: number
  /** How much more the sheet holds than it shows, in points: 0 where it fits. */
  overflow: number
}

/** Prints a sheet on both sizes of paper. */
export async function printSheet(html: string): Promise<Printed> {
  const { overflow, a4, letter } = await printBoth(html)
  return { overflow, a4: countPages(a4), letter: countPages(letter) }
}

/** A sheet as PDF in both sizes of paper, and how much more it holds than it shows. */
export function printBoth(
  html: string,
): Promise<{ overflow: number; a4: Buffer; letter: Buffer }> {
  return withPage(html, async (page) => {
    await page.emulateMedia({ media: 'print' })
    return {
      overflow: await overflowOf(page),
      a4: await pdfOf(page, 'A4'),
      letter: await pdfOf(page, 'Letter'),
    }
  })
}

/** A sheet on the paper that it asks for itself. */
export interface OwnPaper {
  pages: number
  /** Points. */
  width: number
  height: number
  overflow: number
  /** How much of the sheet's height has text, from 0 to 1. */
  used: number
  /** Size of the smallest text but raised numbers, in points. */
  smallest: number
}

/** Prints a sheet on the paper that its style asks for. */
export function printOwn(html: string): Promise<OwnPaper> {
  return withPage(html, async (page) => {
    await page.emulateMedia({ media: 'print' })
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const box = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))
    const text = await page.evaluate<{ used: number; smallest: number }>(measureText)
    return {
      pages: countPages(pdf),
      width: Number(box?.[1]),
      height: Number(box?.[2]),
      overflow: await overflowOf(page),
      ...text,
    }
  })
}

// In the page's own words: this code is compiled without the DOM's types.
const measureText = `(() => {
  const sheet = document.querySelector('.sheet')
  const { top, height } = sheet.getBoundingClientRect()
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
  const bottoms = []
  const sizes = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() === '') continue
    const range = document.createRange()
    range.selectNodeContents(node)
    bottoms.push(range.getBoundingClientRect().bottom)
    const parent = node.parentElement
    if (!parent.closest('sup')) sizes.push(parseFloat(getComputedStyle(parent).fontSize))
  }
  return { used: (Math.max(...bottoms) - top) / height, smallest: Math.min(...sizes) * 0.75 }
})()`

/** Prints a page as PDF, as the browser's print dialogue would. */
export function printPdf(html: string, format: Format): Promise<Buffer> {
  return withPage(html, (page) => pdfOf(page, format))
}

/** Number of pages that a PDF has. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** Heights of all elements of a kind, in CSS pixels. */
export function heightsOf(html: string, selector: string): Promise<number[]> {
  return withPage(html, (page) =>
    page
      .locator(selector)
      .evaluateAll((elements) =>
        elements.map((element) => element.getBoundingClientRect().height),
      ),
  )
}

/** Widths and heights of all elements of a kind, in CSS pixels. */
export function sizesOf(
  html: string,
  selector: string,
): Promise<{ width: number; height: number }[]> {
  return withPage(html, (page) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return { width, height }
      }),
    ),
  )
}

type Format = 'A4' | 'Letter'

function pdfOf(page: Page, format: Format): Promise<Buffer> {
  return page.pdf({ format, printBackground: true, margin: pageMargin })
}

function overflowOf(page: Page): Promise<number> {
  return page.locator('.sheet').evaluate((sheet) => {
    const wide = Math.max(0, sheet.scrollWidth - sheet.clientWidth)
    const high = Math.max(0, sheet.scrollHeight - sheet.clientHeight)
    return Math.max(wide, high) * 0.75
  })
}

const pageMargin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' }

/** Pages of a sheet on both sizes of paper where no script may run. */
export function printWithoutScripts(
  html: string,
): Promise<{ a4: number; letter: number }> {
  return withPage(
    html,
    async (page) => ({
      a4: countPages(await pdfOf(page, 'A4')),
      letter: countPages(await pdfOf(page, 'Letter')),
    }),
    { javaScriptEnabled: false },
  )
}

/**
 * How much more a sheet holds than it shows, in points, on a computer with few fonts.
 *
 * @param config path of a fontconfig file
 */
export async function overflowWithFonts(html: string, config: string): Promise<number> {
  const own = await launch({ FONTCONFIG_FILE: config })
  try {
    const page = await own.newPage()
    await page.emulateMedia({ media: 'print' })
    await page.setContent(html)
    await page.evaluate('document.fonts.ready')
    return await overflowOf(page)
  } finally {
    await own.close()
  }
}

function launch(variables: Record<string, string>): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    env: { ...process.env, ...variables },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
  })
}

/** A page of the browser for a test that uses it by itself. */
export async function openPage(viewport = { width: 1280, height: 800 }): Promise<Page> {
  browser ??= await launch({})
  return browser.newPage({ viewport })
}

/** Uses a page that has its fonts, and closes it; lengths in CSS pixels. */
export async function withPage<Result>(
  html: string,
  use: (page: Page) => Promise<Result>,
  { width = 1000, height = 1300, javaScriptEnabled = true } = {},
): Promise<Result> {
  browser ??= await launch({})
  const viewport = { width, height }
  const page = await browser.newPage({ viewport, javaScriptEnabled })
  try {
    await page.setContent(html)
    // In the page's own words: this code is compiled without the DOM's types.
    await page.evaluate('document.fonts.ready')
    return await use(page)
  } finally {
    await page.close()
  }
}

import { type Browser, chromium, type Page } from 'playwright-core'
import { findProgram } from './programs.js'

/** Chromium of this machine, where it has one. */
export const chromiumPath = findProgram(
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

/** Prints a page as PDF, as the browser's print dialogue would. */
export function printPdf(html: string, format: Format): Promise<Buffer> {
  return withPage(html, (page) => pdfOf(page, format))
}

/** Number of pages that a PDF has. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** PNG of the whole page as a screen shows it. */
export function screenshot(html: string): Promise<Buffer> {
  return withPage(html, (page) => page.screenshot({ fullPage: true }))
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

async function withPage<Result>(
  html: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  browser ??= await chromium.launch({
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
  })
  const page = await browser.newPage({ viewport: { width: 1000, height: 1300 } })
  try {
    await page.setContent(html)
    // In the page's own words: this code is compiled without the DOM's types.
    await page.evaluate('document.fonts.ready')
    return await use(page)
  } finally {
    await page.close()
  }
}

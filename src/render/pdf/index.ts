import { documentDates } from '../document-dates.js'
import { renderHtml } from '../html/index.js'
import type { Rendering } from '../index.js'
import { findBrowser } from './find-browser.js'
import { printPage } from './print-page.js'
import { setDates } from './set-dates.js'
import { slidesPage } from './slides-page.js'

/**
 * Prints the slides of a deck, one a page and as large as they are.
 *
 * @throws PrintError where there is no browser, or it fails
 */
export async function renderDeckPdf(rendering: Rendering): Promise<Buffer> {
  const browser = await findBrowser()
  return print(await slidesPage(rendering), browser, rendering)
}

/**
 * Prints a sheet on its paper, which is A4 where nobody asked for another.
 *
 * @throws PrintError where there is no browser, or it fails
 */
export async function renderSheetPdf(rendering: Rendering): Promise<Buffer> {
  const browser = await findBrowser()
  const { sheet, theme, handout } = rendering
  const { area } = sheet
  const format = area.format === 'both' ? 'a4' : area.format
  const onPaper = { ...sheet, area: { ...area, format } }
  return print(await renderHtml(onPaper, theme, handout), browser, rendering)
}

async function print(
  html: string,
  browser: string,
  { deck, modified }: Rendering,
): Promise<Buffer> {
  const pdf = await printPage(html, browser)
  return setDates(pdf, documentDates(deck.properties, modified))
}

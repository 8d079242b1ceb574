import type { Slide } from '../../model/deck.js'
import type { Page } from './page.js'

/** A smaller size has to save more than this share of the slides. */
const worthwhile = 1.15

/**
 * One size for all slides of a layout: the largest that does not make the text
 * run over many more slides than the best size does.
 *
 * @param sizes in points, from the largest
 * @param pagesOf gives the pages of a slide with text of a size
 */
export function chooseSize(
  slides: Slide[],
  sizes: number[],
  pagesOf: (slide: Slide, size: number) => Page[],
): number {
  const tried: { size: number; cost: number }[] = []
  for (const size of sizes) {
    const cost = slides.reduce((sum, slide) => sum + costOf(pagesOf(slide, size)), 0)
    tried.push({ size, cost })
    // No size needs less than a page for each slide: others need not be tried.
    const least = slides.length
    if (cost <= (tried.length === 1 ? least * worthwhile : least)) break
  }
  const least = Math.min(...tried.map(({ cost }) => cost))
  return tried.find(({ cost }) => cost <= least * worthwhile)?.size ?? 0
}

/** Slides, and one more where the text is set less well than was wished. */
function costOf(pages: Page[]): number {
  return pages.length + (pages.some(({ isMisfit }) => isMisfit) ? 1 : 0)
}

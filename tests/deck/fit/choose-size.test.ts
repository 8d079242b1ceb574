import { expect, test } from 'vitest'
import { chooseSize } from '../../../src/deck/fit/choose-size.js'
import type { Page } from '../../../src/deck/fit/page.js'
import type { Slide } from '../../../src/model/deck.js'

const page = {} as Page
const slides = Array.from({ length: 10 }, () => ({}) as Slide)

/** The size chosen where the slides make so many pages at 20, 18 and 16 points. */
function chosen(...pages: [number, number, number]) {
  const asked: number[] = []
  const counts = new Map([20, 18, 16].map((size, index) => [size, pages[index] ?? 0]))
  const size = chooseSize(slides, [20, 18, 16], (slide, size) => {
    if (!asked.includes(size)) asked.push(size)
    const more = slide === slides[0] ? (counts.get(size) ?? 0) - slides.length : 0
    return Array.from({ length: 1 + more }, () => page)
  })
  return { size, asked }
}

test('is the largest that makes hardly more pages than the best', () => {
  expect(chosen(14, 12, 11)).toEqual({ size: 18, asked: [20, 18, 16] })
  expect(chosen(13, 13, 12)).toEqual({ size: 20, asked: [20, 18, 16] })
  expect(chosen(13, 12, 10)).toEqual({ size: 16, asked: [20, 18, 16] })
})

test('smaller ones are not tried where the pages cannot become much fewer', () => {
  expect(chosen(11, 10, 10)).toEqual({ size: 20, asked: [20] })
  expect(chosen(12, 10, 10)).toEqual({ size: 18, asked: [20, 18] })
})

test('a page that is set less well counts as one more', () => {
  const misfit: Page = { ...page, isMisfit: true }
  const pagesOf = (_: Slide, size: number) => [size === 20 ? misfit : page]
  expect(chooseSize(slides, [20, 18], pagesOf)).toBe(18)
})

import { expect, test } from 'vitest'
import { areaOf, columnsWidth, millimetre } from '../../src/handout/page.js'
import { anyPaper, type Paper } from '../../src/model/paper.js'

const papers: [Paper, number, number][] = [
  [{ format: 'a4', landscape: false }, 210, 297],
  [{ format: 'a4', landscape: true }, 297, 210],
  [{ format: 'letter', landscape: false }, 215.9, 279.4],
  [{ format: 'letter', landscape: true }, 279.4, 215.9],
]

test.each(papers)('%o: all of the paper but margins of 12 mm', (paper, wide, high) => {
  const { width, height } = areaOf(paper)
  expect(width / millimetre).toBeCloseTo(wide - 24, 1)
  expect(height / millimetre).toBeCloseTo(high - 24, 1)
})

test('a sheet for any paper fits on both formats', () => {
  const { width, height } = areaOf(anyPaper)
  expect(width).toBeLessThanOrEqual(areaOf({ format: 'a4', landscape: false }).width)
  const letter = areaOf({ format: 'letter', landscape: false })
  expect(height).toBeLessThanOrEqual(letter.height)
})

test.each(papers)('%o: twelve columns have the whole width', (paper) => {
  const area = areaOf(paper)
  expect(columnsWidth(area, 12)).toBeCloseTo(area.width)
})

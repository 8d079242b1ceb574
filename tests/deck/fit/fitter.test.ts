import { expect, test } from 'vitest'
import { fitterOf } from '../../../src/deck/fit/fitter.js'
import type { Look } from '../../../src/deck/fit/look.js'
import type { Page } from '../../../src/deck/fit/page.js'
import type { Slide, SlideBody } from '../../../src/model/deck.js'
import { settingFor } from '../../support/setting.js'

const setting = settingFor()
const page = { items: [], margin: [] } as unknown as Page

/** A look that notes what it is asked to fit, and makes no page of prose. */
function noting(): { look: Look; asked: [string, number][] } {
  const asked: [string, number][] = []
  const layout = (pages: Page[]) => ({
    sizes: () => [24, 20],
    fit: ({ layout }: SlideBody, size: number) => {
      asked.push([layout, size])
      return pages
    },
  })
  const layouts = {
    prose: layout([]),
    section: layout([page]),
    points: layout([page, page]),
  }
  return { look: { layouts } as unknown as Look, asked }
}

const slide = (layout: string) => ({ body: { layout } }) as unknown as Slide

test('a slide is fitted once at each size', () => {
  const { look, asked } = noting()
  const fitter = fitterOf(look, setting)
  const points = slide('points')
  expect(fitter.pagesOf(points, 20)).toBe(fitter.pagesOf(points, 20))
  expect(fitter.pagesOf(points, 18)).toHaveLength(2)
  expect(asked).toEqual([
    ['points', 20],
    ['points', 18],
  ])
  fitter.pagesOf(slide('points'), 20)
  expect(asked).toHaveLength(3)
})

test('of a slide without pages the heading is left, in its largest size', () => {
  const { look, asked } = noting()
  expect(fitterOf(look, setting).pagesOf(slide('prose'), 20)).toEqual([page])
  expect(asked).toEqual([
    ['prose', 20],
    ['section', 24],
  ])
})

import { expect, it } from 'vitest'
import { updateOf } from '../../src/preview/update.js'
import type { View, ViewSlide } from '../../src/preview/view.js'

const slide = (key: string): ViewSlide => ({
  ...{ key, svg: `<svg>${key}</svg>`, title: key, notes: [], from: 1, to: 1 },
})

const view = (...keys: string[]): View => ({
  ...{ compared: [], source: 'x', messages: [], findings: [] },
  pages: {
    ...{ title: 'A', direction: 'ltr', minutes: 1, slides: keys.map(slide) },
    styles: { key: 's', css: 'p{}' },
    sheet: async () => ({ key: '', html: '', width: 1, height: 1 }),
  },
})

it('sends drawings and style that the page has not got, and nothing twice', () => {
  const sent = new Set<string>()
  const first = updateOf('a.md', view('a', 'b'), undefined, sent).pages
  expect(Object.keys(first?.drawings ?? {})).toEqual(['a', 'b'])
  expect(first?.styles).toEqual({ key: 's', css: 'p{}' })
  const second = updateOf('a.md', view('a', 'c'), undefined, sent).pages
  expect(second?.drawings).toEqual({ c: '<svg>c</svg>' })
  expect(second?.styles).toEqual({ key: 's' })
  expect(second?.slides.map(({ key }) => key)).toEqual(['a', 'c'])
  // The page has forgotten it.
  const third = updateOf('a.md', view('b', 'c'), undefined, sent).pages
  expect(Object.keys(third?.drawings ?? {})).toEqual(['b'])
})

it('has what was built last where there is an error', () => {
  const failed: View = { compared: [], source: 'y', messages: [] }
  const update = updateOf('a.md', failed, view('a').pages, new Set())
  expect(update).toMatchObject({ isCurrent: false, source: 'y' })
  expect(update.pages?.slides).toHaveLength(1)
  expect(updateOf('a.md', failed, undefined, new Set()).pages).toBeUndefined()
})

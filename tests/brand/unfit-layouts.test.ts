import { describe, expect, it } from 'vitest'
import { readBrand } from '../../src/brand/read-brand.js'
import type { BrandMapping } from '../../src/model/brand.js'
import {
  brandFile,
  masterPlaces,
  rectangle,
  type TestLayout,
  type TestMaster,
  type TestPlace,
  usualLayouts,
  usualMaster,
} from '../support/brand-file.js'

function mapped(layouts: TestLayout[], master: Partial<TestMaster> = {}): BrandMapping {
  const masters = [{ ...usualMaster, ...master, layouts }]
  return readBrand(brandFile({ masters }), 'test.potx').mapping
}

const title: TestPlace = { type: 'title' }
const wide: TestPlace = { index: 1, box: [66, 144, 828, 343] }
const body: TestLayout = { name: 'Body', places: [title, wide] }
const red = '<a:srgbClr val="8A1538"/>'
const added = 'Title and text (Deckle)'

describe('layouts for text', () => {
  it.each([
    'Quote',
    'Thank you',
    'Agenda',
    'Do not use',
    'Zitat',
    '目次',
    'Title Slide',
    'Divider',
    'Обложка',
    '表紙',
  ])('are not called %s', (name) => {
    const large: TestPlace = { index: 1, box: [20, 60, 920, 430] }
    expect(mapped([{ name, places: [title, large] }, body]).text.layout.name).toBe('Body')
    expect(mapped([{ name, places: [title, large] }]).text.layout.name).toBe(added)
  })

  it('may have any name where PowerPoint says that they are for content', () => {
    const layout: TestLayout = { ...body, name: 'Title page', type: 'obj' }
    expect(mapped([layout]).text.layout.name).toBe('Title page')
  })

  it('have more room than a few lines take', () => {
    const low: TestPlace = { index: 1, box: [66, 355, 662, 118] }
    expect(mapped([{ name: 'Statement', places: [title, low] }]).text.layout.name).toBe(
      added,
    )
  })

  it('have their title and text on the slide', () => {
    const hidden: TestPlace = { type: 'title', box: [66, -120, 828, 100] }
    const beyond: TestPlace = { index: 1, box: [500, 144, 828, 343] }
    const layouts = [
      { name: 'Hidden', type: 'obj', places: [hidden, wide] },
      { name: 'Beyond', type: 'obj', places: [title, beyond] },
      body,
    ]
    expect(mapped(layouts).text.layout.name).toBe('Body')
  })

  it('say that text in columns is to be set in one', () => {
    const columns = { ...wide, body: 'numCol="3"' }
    const { text } = mapped([{ name: 'Columns', places: [title, columns] }])
    expect(text.bodies[0]?.columns).toBe(true)
    expect(mapped([body]).text.bodies[0]?.columns).toBeUndefined()
  })
})

describe('a layout that is added', () => {
  it('does not take a low place of the master, which grows with its text', () => {
    const places = masterPlaces.map((place) =>
      place.type === 'body'
        ? { ...place, box: [66, 144, 828, 90] as TestPlace['box'] }
        : place,
    ) as TestPlace[]
    const { text } = mapped([{ name: 'Title', places: [title] }], { places })
    expect(text.layout.name).toBe(added)
    expect(text.title.box.y).toBeCloseTo(32.6)
    expect(text.bodies[0]?.box.height).toBeGreaterThan(300)
  })
})

describe('layouts for pictures', () => {
  const picture: TestPlace = { type: 'pic', index: 5, box: [0, 0, 960, 500] }

  it('do not show them behind the title', () => {
    const photograph: TestLayout = { name: 'Photograph', places: [title, picture] }
    expect(mapped([body, photograph]).picture.layout.name).toBe('Body')
  })

  it('have captions where a line has room', () => {
    const layout = (...box: NonNullable<TestPlace['box']>): TestLayout => ({
      name: 'Photograph',
      places: [
        title,
        { ...picture, box: [66, 144, 828, 300] },
        {
          type: 'body',
          index: 6,
          box,
          style: '<a:lvl1pPr><a:defRPr sz="1200"/></a:lvl1pPr>',
        },
      ],
    })
    const captions = (one: TestLayout) => mapped([body, one]).picture.bodies.slice(1)
    expect(captions(layout(66, 450, 828, 30))).toHaveLength(1)
    expect(captions(layout(66, 450, 828, 14))).toEqual([])
    expect(captions(layout(66, 450, 110, 30))).toEqual([])
  })

  it('and two texts are on paper where text is', () => {
    const shapes = rectangle([0, 0, 960, 540], red)
    const dark = usualLayouts.map((layout) =>
      layout.type === 'obj' ? layout : { ...layout, shapes },
    )
    expect(mapped(dark)).toMatchObject({
      picture: { layout: { name: 'Title and Content' } },
      twoTexts: { makeshift: true, layout: { name: 'Title and Content' } },
    })
    const all = usualLayouts.map((layout) => ({ ...layout, shapes }))
    expect(mapped(all).twoTexts.layout.name).toBe('Two Content')
  })
})

describe('layouts for two texts', () => {
  it('have room for both', () => {
    const small = [66, 500].map(
      (x, at): TestPlace => ({ index: at + 1, box: [x, 144, 300, 150] }),
    )
    expect(mapped([body, { name: 'Small', places: [title, ...small] }])).toMatchObject({
      twoTexts: { makeshift: true },
    })
  })
})

it('a title slide that is missing looks like the beginning of a part', () => {
  const { cover } = mapped(usualLayouts.slice(1))
  expect(cover).toMatchObject({
    makeshift: true,
    reason: 'no layout is a title slide',
    layout: { name: 'Section Header' },
  })
})

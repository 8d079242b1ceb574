import { describe, expect, it } from 'vitest'
import { missingRoles } from '../../src/brand/explain.js'
import { readBrand } from '../../src/brand/read-brand.js'
import type { BrandMapping, BrandRole } from '../../src/model/brand.js'
import {
  brandFile,
  masterPlaces,
  type TestBrand,
  type TestLayout,
  type TestPlace,
  usualLayouts,
  usualMaster,
} from '../support/brand-file.js'

function brandOf(brand: TestBrand) {
  return readBrand(brandFile(brand), 'test.potx')
}

/** The name of the layout that was chosen for each role. */
function chosen(layouts: TestLayout[]): Record<string, string> {
  return namesOf(brandOf({ masters: [{ ...usualMaster, layouts }] }).mapping)
}

function namesOf(mapping: BrandMapping): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).map(([role, { layout }]) => [role, layout.name]),
  )
}

const title: TestPlace = { type: 'title' }
const wide = (index: number): TestPlace => ({ index, box: [66, 144, 828, 343] })

describe('the layouts of a brand', () => {
  it('are chosen by their kinds', () => {
    const brand = brandOf({ masters: [usualMaster] })
    expect(chosen(usualLayouts)).toEqual({
      cover: 'Title Slide',
      section: 'Section Header',
      text: 'Title and Content',
      twoTexts: 'Two Content',
      table: 'Title and Content',
      picture: 'Picture with Caption',
    })
    expect(missingRoles(brand)).toEqual([])
  })

  it('are chosen by their kinds whatever they are called and in what order', () => {
    const renamed = usualLayouts
      .map((layout, index) => ({ ...layout, name: `Acme ${index}` }))
      .toReversed()
    expect(chosen(renamed)).toEqual({
      cover: 'Acme 0',
      section: 'Acme 2',
      text: 'Acme 1',
      twoTexts: 'Acme 3',
      table: 'Acme 1',
      picture: 'Acme 6',
    })
  })

  it('are chosen by their places and names where they have no kind', () => {
    const untyped = usualLayouts.map(({ type: _, ...layout }) => layout)
    expect(chosen(untyped)).toEqual(chosen(usualLayouts))
  })

  it('of a language other than English are found by kind and place', () => {
    expect(
      chosen([
        {
          name: 'Titelfolie',
          places: [title, { type: 'body', index: 13, box: [66, 300, 400, 90] }],
        },
        { name: 'Kapiteltrenner', places: [title] },
        { name: 'Inhalt', places: [title, wide(14)] },
      ]),
    ).toMatchObject({ cover: 'Titelfolie', section: 'Kapiteltrenner', text: 'Inhalt' })
  })

  it.each([
    ['ACME_TITLE', true],
    ['Title Slide 2', true],
    ['Front page', true],
    ['Titelfolie', true],
    ['Diapositive de titre', true],
    ['Title and Text', false],
    ['Title Only', false],
    ['Titel und Inhalt', false],
  ])('called %s are or are not title slides', (name, isCover) => {
    const layouts = [
      { name: 'Body', places: [title, wide(1)] },
      { name, places: [title, wide(1)] },
    ]
    expect(chosen(layouts)['cover']).toBe(isCover ? name : 'Body')
  })

  it('for text are those with the most room', () => {
    expect(
      chosen([
        { name: 'Small', places: [title, { index: 1, box: [66, 300, 500, 150] }] },
        { name: 'Large', places: [title, wide(1)] },
      ])['text'],
    ).toBe('Large')
  })

  it('with a place for a table are used for tables', () => {
    const layout = {
      name: 'Figures',
      places: [
        title,
        { type: 'tbl', index: 15, box: [66, 144, 828, 343] as TestPlace['box'] },
      ],
    }
    expect(chosen([...usualLayouts, layout as TestLayout])['table']).toBe('Figures')
  })

  it('with places for a small picture are not used for pictures', () => {
    const layout: TestLayout = {
      name: 'Portrait',
      places: [title, wide(1), { type: 'pic', index: 2, box: [700, 20, 240, 110] }],
    }
    const picture = chosen([layout])['picture']
    expect(picture).toBe('Portrait')
    const { mapping } = brandOf({ masters: [{ ...usualMaster, layouts: [layout] }] })
    expect(mapping.picture.bodies[0]).toMatchObject({ type: 'obj', index: 1 })
  })

  it('that set text upright are not used', () => {
    const upright: TestPlace = { ...wide(1), body: 'vert="eaVert"' }
    expect(
      chosen([
        { name: 'Upright', type: 'obj', places: [title, upright] },
        { name: 'Usual', places: [title, wide(1)] },
      ])['text'],
    ).toBe('Usual')
  })

  it('stand in for what is missing', () => {
    const brand = brandOf({
      masters: [
        {
          ...usualMaster,
          layouts: [{ name: 'Only', places: [title, { ...wide(7), type: 'body' }] }],
        },
      ],
    })
    const roles = Object.keys(brand.mapping) as BrandRole[]
    expect(roles.map((role) => brand.mapping[role].layout.name)).toEqual(
      roles.map(() => 'Only'),
    )
    expect(missingRoles(brand)).toEqual([
      'a title slide',
      'a section header',
      'two texts side by side',
      'a table',
      'a picture',
    ])
  })

  it('get one more where none has both title and text', () => {
    const brand = brandOf({
      masters: [{ ...usualMaster, layouts: [{ name: 'Title Only', places: [title] }] }],
    })
    const { layout, title: place, bodies } = brand.mapping.text
    expect(layout.name).toBe('Title and text (Deckle)')
    // Those of the master, without its insets.
    expect(place.box).toMatchObject({ x: 73.2, y: 32.6 })
    expect(bodies[0]?.box.width).toBeCloseTo(813.6)
    expect(brand.parts.some(({ path }) => path === layout.part)).toBe(true)
    expect(brand.masters[0]?.layouts.at(-1)).toBe(layout)
  })

  it('get one more in free places where the master has none either', () => {
    const { mapping } = brandOf({
      masters: [{ ...usualMaster, places: [], layouts: [{ name: 'Blank', places: [] }] }],
    })
    const { title: place, bodies } = mapping.text
    expect(place.box.y + place.box.height).toBeLessThan(bodies[0]?.box.y ?? 0)
    expect(bodies[0]?.box.height).toBeGreaterThan(300)
    expect(place.levels[0]?.size).toBe(44)
  })

  it('of several masters are those of the master that serves most', () => {
    const poor = { ...usualMaster, layouts: usualLayouts.slice(4, 5) }
    const { mapping, masters, theme } = brandOf({
      masters: [
        { ...poor, colors: { accent1: '111111' } },
        { ...usualMaster, colors: { accent1: '7030A0' } },
      ],
    })
    expect(masters).toHaveLength(2)
    expect(mapping.text.layout.part).toBe('ppt/slideLayouts/slideLayout3.xml')
    expect(theme.colors.accent1).toBe('7030A0')
  })

  it('that name two places alike can be used, each place by a name of its own', () => {
    const alike: TestLayout = {
      name: 'Two',
      places: [title, { box: [66, 144, 400, 343] }, { box: [486, 144, 400, 343] }],
    }
    const { mapping, parts } = brandOf({
      masters: [
        { ...usualMaster, layouts: [alike, { name: 'One', places: [title, wide(1)] }] },
      ],
    })
    expect(mapping.twoTexts.layout.name).toBe('Two')
    expect(mapping.twoTexts.bodies.map(({ index }) => index)).toEqual([0, 1])
    const layout = parts.find(({ path }) => path === mapping.twoTexts.layout.part)
    expect(Buffer.from(layout?.content ?? []).toString()).toContain('<p:ph idx="1"/>')
  })

  it('are measured against the size of the slides, 4:3 too', () => {
    const narrow = (places: TestPlace[]) =>
      places.map((place) => ({
        ...place,
        ...(place.box && {
          box: place.box.map((value, at) =>
            at % 2 === 0 ? value * 0.75 : value,
          ) as NonNullable<TestPlace['box']>,
        }),
      }))
    const layouts = usualLayouts.map((layout) => ({
      ...layout,
      places: narrow(layout.places),
    }))
    const master = { layouts, places: narrow(masterPlaces) }
    const { mapping } = brandOf({ masters: [master], size: [720, 540] })
    expect(namesOf(mapping)).toEqual(chosen(usualLayouts))
  })
})

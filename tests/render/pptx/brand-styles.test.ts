import { describe, expect, it } from 'vitest'
import { readBrand } from '../../../src/brand/read-brand.js'
import { fitDeck } from '../../../src/deck/index.js'
import type { SceneDeck, SceneItem } from '../../../src/model/scene.js'
import { descendants } from '../../../src/ooxml/select.js'
import { renderPptx } from '../../../src/render/pptx/index.js'
import { loadMetrics } from '../../../src/typography/index.js'
import {
  brandFile,
  masterPlaces,
  type TestMaster,
  type TestPlace,
  usualLayouts,
  usualMaster,
} from '../../support/brand-file.js'
import { fittedOf } from '../../support/scenes-of.js'
import { readPackage } from './read-package.js'

const { widest } = await loadMetrics(
  ['Calibri', 'Calibri Light', 'Gelasio', 'Cousine', 'Vazirmatn'],
  'ا',
)

const markdown = `---
subtitle: A subtitle
author: Somebody
date: 2025-05-12
---

# A title

## Points

- Outer
  - Inner

## Summary

One paragraph.

Another paragraph.

## Figures

| A | B |
|---|---|
| 1 | 2 |
`

/** The usual layouts, whose places for content say more of their text. */
function styled(place: Partial<TestPlace>): Partial<TestMaster> {
  return {
    layouts: usualLayouts.map((layout) =>
      layout.type === 'obj'
        ? {
            ...layout,
            places: layout.places.map((one) => (one.type ? one : { ...one, ...place })),
          }
        : layout,
    ),
  }
}

function fitted(
  master: Partial<TestMaster>,
  size: [number, number] = [960, 540],
  text = markdown,
) {
  const masters = [{ ...usualMaster, ...master }]
  const brand = readBrand(brandFile({ masters, size }), 'test.potx')
  return {
    brand,
    deck: fitDeck(fittedOf(text).deck, brand.theme, widest, brand),
  }
}

async function rendered(master: Partial<TestMaster>) {
  const { brand, deck } = fitted(master)
  return readPackage(await renderPptx(deck, brand.theme, { brand }))
}

function paragraphsOf({ groups }: SceneDeck) {
  const boxes = groups
    .flatMap(({ scenes }) => scenes.flatMap(({ items }): SceneItem[] => items))
    .flatMap((item) => (item.type === 'text' ? [item] : []))
  return (text: string) =>
    boxes
      .flatMap(({ paragraphs }) => paragraphs)
      .find(({ runs }) => runs.map((run) => run.text).join('') === text)
}

describe('text in a brand', () => {
  it('stands in one column where the layout has several', async () => {
    const deck = await rendered(styled({ body: 'numCol="2"' }))
    const bodies = descendants(deck.xml('ppt/slides/slide2.xml'), 'a:bodyPr')
    expect(bodies.map(({ attributes }) => attributes['numCol'])).toContain('1')
    const usual = await rendered({})
    expect(usual.text('ppt/slides/slide2.xml')).not.toContain('numCol')
  })

  it('begins on the left where the brand is set from right to left', async () => {
    const style = '<a:lvl1pPr algn="r" rtl="1"/><a:lvl2pPr algn="r" rtl="1"/>'
    const deck = await rendered(styled({ style }))
    const paragraphs = descendants(deck.xml('ppt/slides/slide2.xml'), 'a:pPr')
    const text = paragraphs.filter(({ attributes }) => attributes['rtl'] !== undefined)
    // Two sections share the slide: each has its name and two paragraphs.
    expect(text.map(({ attributes: { algn, rtl } }) => [algn, rtl])).toEqual(
      Array.from({ length: 6 }, () => ['l', '0']),
    )
  })

  it('has the colour of its level', async () => {
    const style =
      '<a:lvl2pPr><a:defRPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl2pPr>'
    const { deck } = fitted(styled({ style }))
    const find = paragraphsOf(deck)
    expect(find('Outer')?.runs[0]?.color).toBe('ink')
    expect(find('Inner')?.runs[0]?.color).toBe('strong')
    // Inherited, so that it follows the layout.
    const slide = (await rendered(styled({ style }))).text('ppt/slides/slide2.xml')
    expect(slide).not.toContain('solidFill')
  })

  it('that is a gradient has one colour of its own', async () => {
    const style =
      '<a:lvl1pPr><a:defRPr><a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="tx1"/></a:gs></a:gsLst></a:gradFill></a:defRPr></a:lvl1pPr>'
    const deck = await rendered(styled({ style }))
    const [fill] = descendants(deck.xml('ppt/slides/slide3.xml'), 'a:solidFill')
    expect(
      descendants(fill ?? { name: '', attributes: {}, children: [] }, 'a:schemeClr'),
    ).toMatchObject([{ attributes: { val: 'tx1' } }])
  })

  it('is centred only where it stands alone', () => {
    const centred = styled({ style: '<a:lvl1pPr algn="ctr"><a:buNone/></a:lvl1pPr>' })
    const find = paragraphsOf(fitted(centred).deck)
    expect(find('Another paragraph.')?.align).toBe('start')
    const one = fitted(centred, undefined, '# A\n\n## Summary\n\nOne paragraph.\n').deck
    expect(paragraphsOf(one)('One paragraph.')?.align).toBe('center')
  })
})

describe('slides of another size', () => {
  const scaled = (factor: number): [Partial<TestMaster>, [number, number]] => {
    const scale = (places: TestPlace[]): TestPlace[] =>
      places.map((place) => ({
        ...place,
        ...(place.box && {
          box: place.box.map((value) => value * factor) as NonNullable<TestPlace['box']>,
        }),
        style: `<a:lvl1pPr><a:defRPr sz="${2400 * factor}"/></a:lvl1pPr>`,
      }))
    const layouts = usualLayouts.map((one) => ({ ...one, places: scale(one.places) }))
    return [{ layouts, places: scale(masterPlaces) }, [960 * factor, 540 * factor]]
  }

  it.each([4, 2, 0.25])('%d times the usual one have text to match', (factor) => {
    const usual = fitted(...scaled(1)).deck
    const other = fitted(...scaled(factor)).deck
    const [few, many] = [usual, other].map(({ groups }) =>
      groups.flatMap(({ scenes }) => scenes),
    )
    expect(many?.length).toBe(few?.length)
    expect(paragraphsOf(other)('Another paragraph.')?.runs[0]?.size).toBe(24 * factor)
    const tables = [usual, other].map((deck) =>
      deck.groups
        .flatMap(({ scenes }) => scenes.flatMap(({ items }) => items))
        .find(({ type }) => type === 'table'),
    )
    const cells = tables.map((item) => (item?.type === 'table' ? item.rows : []))
    expect(tables[1]?.box.width).toBeGreaterThan(700 * factor)
    const size = (rows: (typeof cells)[number] = []) =>
      rows[1]?.cells[0]?.paragraphs[0]?.runs[0]?.size ?? 0
    expect(size(cells[1])).toBeGreaterThan(10 * factor)
    expect(cells[1]?.[0]?.height).toBeGreaterThan(10 * factor)
  })
})

describe('the cover of a brand', () => {
  const cover = (height: number) => {
    const layouts = usualLayouts.map((layout) =>
      layout.type === 'title'
        ? {
            ...layout,
            places: layout.places.map((one) =>
              one.type === 'subTitle'
                ? { ...one, box: [120, 284, 720, height] as TestPlace['box'] }
                : one,
            ) as TestPlace[],
          }
        : layout,
    )
    const [scene] = fitted({ layouts }).deck.groups[0]?.scenes ?? []
    const lines = (scene?.items ?? [])
      .flatMap((item) => (item.type === 'text' ? item.paragraphs : []))
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
    return { lines, notes: scene?.notes.join('\n') }
  }

  it('shows subtitle and details as far as there is room, the rest in the notes', () => {
    expect(cover(130).lines).toEqual(['A title', 'A subtitle', '12 May 2025', 'Somebody'])
    expect(cover(50).lines).toEqual(['A title', 'A subtitle', '12 May 2025 · Somebody'])
    expect(cover(28).lines).toEqual(['A title', 'A subtitle'])
    expect(cover(28).notes).toContain('Somebody')
    expect(cover(15).lines).toEqual(['A title'])
    expect(cover(15).notes).toContain('A subtitle')
  })
})

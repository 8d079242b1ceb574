import { expect, it } from 'vitest'
import { readBrand } from '../../src/brand/read-brand.js'
import type { PlaceStyle } from '../../src/model/brand.js'
import { brandFile, usualLayouts, usualMaster } from '../support/brand-file.js'

/** Levels of the text of a layout that says this of them. */
function levelsOf(style: string): PlaceStyle[] {
  const layouts = usualLayouts.map((layout) =>
    layout.type === 'obj'
      ? { ...layout, places: layout.places.map((place) => ({ ...place, style })) }
      : layout,
  )
  const brand = readBrand(
    brandFile({ masters: [{ ...usualMaster, layouts }] }),
    'test.potx',
  )
  return brand.mapping.text.bodies[0]?.levels ?? []
}

function filled(level: number, fill: string, attributes = ''): string {
  return `<a:lvl${level}pPr ${attributes}><a:defRPr>${fill}</a:defRPr></a:lvl${level}pPr>`
}

const solid = (color: string) =>
  `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`

it('each level has its colour, and another where that cannot be read', () => {
  const levels = levelsOf(filled(1, solid('tx2')) + filled(2, solid('bg1')))
  expect(levels.map(({ color, readable }) => [color, readable]).slice(0, 3)).toEqual([
    ['strong', undefined],
    ['paper', 'ink'],
    ['ink', undefined],
  ])
})

it('a gradient counts as its first colour, which is written', () => {
  const gradient =
    '<a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="accent1"/></a:gs><a:gs pos="100000"><a:schemeClr val="tx1"/></a:gs></a:gsLst></a:gradFill>'
  expect(levelsOf(filled(1, gradient))[0]).toMatchObject({
    color: 'accent1',
    readable: 'accent1',
  })
})

it('a level may be set from right to left', () => {
  const levels = levelsOf(filled(1, '', 'algn="r" rtl="1"'))
  expect(levels.map(({ rtl }) => rtl).slice(0, 2)).toEqual([true, false])
})

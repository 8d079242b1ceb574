import { brandFamilies } from '../../src/brand/families.js'
import { readBrand } from '../../src/brand/read-brand.js'
import { brandSetting } from '../../src/deck/fit/brand/style.js'
import type { Setting } from '../../src/deck/fit/setting.js'
import type { Brand } from '../../src/model/brand.js'
import { loadMetrics } from '../../src/typography/index.js'
import {
  brandFile,
  masterPlaces,
  solidBackground,
  type TestLayout,
  type TestMaster,
  usualLayouts,
  usualMaster,
} from './brand-file.js'
import type { SettingOf } from './scene-checks.js'

const red = '<a:srgbClr val="8A1538"/>'
const bold =
  '<a:lvl1pPr algn="ctr"><a:buNone/><a:defRPr sz="2000" b="1" cap="all"><a:latin typeface="Montserrat"/></a:defRPr></a:lvl1pPr>'

function branded(master: Partial<TestMaster>, size?: [number, number]): Brand {
  const masters = [{ ...usualMaster, ...master }]
  return readBrand(brandFile({ masters, ...(size && { size }) }), 'test.potx')
}

const small: TestLayout[] = [
  {
    name: 'Small',
    places: [{ type: 'title' }, { type: 'body', index: 1, box: [300, 250, 400, 190] }],
  },
]

/** Places of a slide of 4:3. */
const narrow = masterPlaces.map((place) => ({
  ...place,
  box: place.box?.map((value, at) =>
    at % 2 === 0 ? value * 0.75 : value,
  ) as NonNullable<typeof place.box>,
}))

/** Brands that differ in all that slides have to follow. */
export const brands: [string, Brand][] = [
  ['as PowerPoint begins', branded({})],
  ['of red slides', branded({ background: solidBackground(red) })],
  [
    'of bold capitals in an unknown font',
    branded({ places: masterPlaces.map((place) => ({ ...place, style: bold })) }),
  ],
  [
    'with a small place for text',
    branded({ layouts: small, places: narrow }, [720, 540]),
  ],
  ['with no place at all', branded({ places: [], layouts: usualLayouts.slice(5, 6) })],
]

/** Metrics of the fonts of all of them, and of Deckle's own. */
export const { widest: brandMetrics } = await loadMetrics(
  [
    ...['Carlito', 'Gelasio', 'Cousine', 'Vazirmatn'],
    ...brands.flatMap(([, brand]) => brandFamilies(brand)),
  ],
  'ا',
)

/** The setting of each slide in a brand: that of its layout. */
export function brandSettings({ mapping }: Brand, base: Setting): SettingOf {
  const settings = new Map(
    Object.values(mapping).map((choice) => [
      choice.layout.part,
      brandSetting(base, choice),
    ]),
  )
  return ({ layout }) => settings.get(layout) ?? base
}

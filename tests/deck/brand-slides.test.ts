import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brandFamilies } from '../../src/brand/families.js'
import { readBrand } from '../../src/brand/read-brand.js'
import { brandSetting } from '../../src/deck/fit/brand/style.js'
import { createSetting, type Setting } from '../../src/deck/fit/setting.js'
import { fitDeck } from '../../src/deck/index.js'
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
} from '../support/brand-file.js'
import { composeText } from '../support/compose-text.js'
import { longBriefings } from '../support/long-briefings.js'
import { missingWords, outside, overflows, placeOf } from '../support/scene-checks.js'
import { fittedBriefing, isFoot, textBoxes } from '../support/scenes-of.js'

const red = '<a:srgbClr val="8A1538"/>'
const bold =
  '<a:lvl1pPr algn="ctr"><a:buNone/><a:defRPr sz="2000" b="1" cap="all"><a:latin typeface="Montserrat"/></a:defRPr></a:lvl1pPr>'

function named(master: Partial<TestMaster>, size?: [number, number]): Brand {
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

const brands: [string, Brand][] = [
  ['as PowerPoint begins', named({})],
  ['of red slides', named({ background: solidBackground(red) })],
  [
    'of bold capitals in an unknown font',
    named({ places: masterPlaces.map((place) => ({ ...place, style: bold })) }),
  ],
  ['with a small place for text', named({ layouts: small, places: narrow }, [720, 540])],
  ['with no place at all', named({ places: [], layouts: usualLayouts.slice(5, 6) })],
]

const inputs: [string, string][] = [
  ...readdirSync('content').map((name): [string, string] => [
    name,
    readFileSync(join('content', name), 'utf8'),
  ]),
  ...readdirSync('tests/fixtures').map((name): [string, string] => [
    name,
    readFileSync(join('tests/fixtures', name, 'input.md'), 'utf8'),
  ]),
  ...Object.entries(longBriefings),
]

const briefings = inputs.flatMap(([name, markdown]) => {
  const { briefing } = composeText(markdown)
  return briefing ? [{ name, briefing, deck: fittedBriefing(briefing).deck }] : []
})

const families = brands.flatMap(([, brand]) => brandFamilies(brand))
const { widest } = await loadMetrics(
  ['Carlito', 'Gelasio', 'Cousine', 'Vazirmatn', ...families],
  'ا',
)

describe.each(brands)('slides in a brand %s', (_, brand) => {
  it.each(briefings)('hold $name', ({ briefing, deck }) => {
    const fitted = fitDeck(deck, brand.theme, widest, brand)
    const scenes = fitted.groups.flatMap((group) => group.scenes)
    const base = createSetting(deck, brand.theme, widest)
    const settings = settingsOf(brand, base)
    expect(
      scenes.flatMap((scene) =>
        overflows(
          scene,
          () => settings.get(scene.layout) ?? base,
          // A line of the foot may be higher than its place.
          (box) => (isFoot(box) ? 20 : 0),
        ),
      ),
    ).toEqual([])
    expect(scenes.flatMap((scene) => outside(scene, brand))).toEqual([])
    expect(missingWords(scenes, briefing)).toEqual([])
    const titles = scenes.map(({ title }) => title.toLowerCase())
    expect(new Set(titles).size).toBe(titles.length)
    const places = new Map(
      fitted.layouts.map(({ name, placeholders }) => [name, placeholders.map(placeOf)]),
    )
    for (const scene of scenes) {
      const filled = textBoxes(scene)
        .filter(({ placeholder }) => placeholder)
        .map(placeOf)
      expect(places.get(scene.layout)).toEqual(expect.arrayContaining(filled))
      expect(new Set(filled).size).toBe(filled.length)
    }
  })
})

function settingsOf({ mapping }: Brand, base: Setting): Map<string, Setting> {
  return new Map(
    Object.values(mapping).map((choice) => [
      choice.layout.part,
      brandSetting(base, choice),
    ]),
  )
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSetting } from '../../src/deck/fit/setting.js'
import { fitDeck } from '../../src/deck/index.js'
import { brandMetrics, brandSettings, brands } from '../support/brands.js'
import { composeText } from '../support/compose-text.js'
import { contentNames } from '../support/content-names.js'
import { longBriefings } from '../support/long-briefings.js'
import { faultsOf, missingWords } from '../support/scene-checks.js'
import { fittedBriefing } from '../support/scenes-of.js'

const inputs: [string, string][] = [
  ...contentNames().map((name): [string, string] => [
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

describe.each(brands)('slides in a brand %s', (_, brand) => {
  it.each(briefings)('hold $name', ({ briefing, deck }) => {
    const fitted = fitDeck(deck, brand.theme, brandMetrics, brand)
    const base = createSetting(deck, brand.theme, brandMetrics)
    expect(faultsOf(fitted, brandSettings(brand, base))).toEqual([])
    const scenes = fitted.groups.flatMap((group) => group.scenes)
    expect(missingWords(scenes, briefing)).toEqual([])
  })
})

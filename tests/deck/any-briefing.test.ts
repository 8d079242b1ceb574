import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { matchPieces } from '../../src/conservation/match.js'
import { piecesOf } from '../../src/conservation/pieces.js'
import { deckTokens } from '../../src/conservation/stream.js'
import { createSetting } from '../../src/deck/fit/setting.js'
import { fitDeck } from '../../src/deck/index.js'
import type { Briefing } from '../../src/model/briefing.js'
import type { SceneDeck } from '../../src/model/scene.js'
import { loadTheme } from '../../src/theme/load.js'
import { brandMetrics, brandSettings, brands } from '../support/brands.js'
import { composeText } from '../support/compose-text.js'
import { forEachBriefing, seed } from '../support/generate/check.js'
import { widest } from '../support/metrics.js'
import { faultsOf } from '../support/scene-checks.js'
import { plannedBriefing } from '../support/scenes-of.js'

/** Own look: the same fonts in all themes, so a few briefings more do for the others. */
const themes: [string, number][] = [
  ['default', 20],
  ['dark', 6],
  ['plain', 6],
]

describe(`briefings of any shape, from seed ${seed}`, () => {
  it.each(themes)('have slides without fault in the theme %s', async (name, count) => {
    const theme = await loadTheme(name)
    forEachBriefing(count, (markdown) => {
      const { briefing } = composeText(markdown)
      if (!briefing) return
      const deck = plannedBriefing(briefing)
      const setting = createSetting(deck, theme, widest)
      const fitted = fitDeck(deck, theme, widest)
      expect(faultsOf(fitted, () => setting)).toEqual([])
      expect(lostWords(briefing, fitted)).toEqual([])
      expect(isDeepStrictEqual(fitDeck(deck, theme, widest), fitted)).toBe(true)
    })
  })

  it.each(brands)('have slides without fault in a brand %s', (_, brand) => {
    forEachBriefing(8, (markdown) => {
      const { briefing } = composeText(markdown)
      if (!briefing) return
      const deck = plannedBriefing(briefing)
      const fitted = fitDeck(deck, brand.theme, brandMetrics, brand)
      const base = createSetting(deck, brand.theme, brandMetrics)
      expect(faultsOf(fitted, brandSettings(brand, base))).toEqual([])
      expect(lostWords(briefing, fitted)).toEqual([])
    })
  })
})

/** Words of a briefing that are on no slide and in no notes. */
function lostWords(briefing: Briefing, deck: SceneDeck): string[] {
  return matchPieces(piecesOf(briefing), deckTokens(deck)).flatMap(
    ({ missing }) => missing,
  )
}

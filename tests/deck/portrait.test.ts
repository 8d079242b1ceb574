import { describe, expect, it } from 'vitest'
import { fitDeck } from '../../src/deck/index.js'
import type { Picture } from '../../src/model/block.js'
import type { Box, Scene } from '../../src/model/scene.js'
import { loadTheme } from '../../src/theme/load.js'
import { picture } from '../support/blocks.js'
import { brandMetrics, brands } from '../support/brands.js'
import { briefingOf } from '../support/compose-text.js'
import { plannedBriefing } from '../support/scenes-of.js'

const theme = await loadTheme('default')
const { image } = picture(300, 800) as Picture

const markdown =
  '---\ntitle: Ada on Engines\nauthor: Desk\nas-of: 2025-01-01\norganisation: Institute\n---\n\n## Summary\n\nText.'

function coverOf(brand?: (typeof brands)[number][1], text = markdown): Scene {
  const briefing = briefingOf(text)
  const metadata = { ...briefing.metadata, ...(image && { portrait: image }) }
  const deck = plannedBriefing({ ...briefing, metadata })
  const [cover] =
    fitDeck(deck, brand?.theme ?? theme, brandMetrics, brand).groups[0]?.scenes ?? []
  if (!cover) throw new Error('Expected a cover')
  return cover
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

describe('a portrait', () => {
  it('stands in the band of the cover, its upper part kept', () => {
    const item = coverOf().items.find(({ name }) => name === 'Portrait')
    expect(item).toMatchObject({ type: 'picture', alt: 'Ada', box: { x: 54 } })
    const crop = item?.type === 'picture' ? item.crop : undefined
    expect(crop?.top).toBeLessThan(crop?.bottom ?? 0)
    expect((item?.box.width ?? 0) / (item?.box.height ?? 1)).toBeCloseTo(0.8, 1)
  })

  it('stands on the right in languages that are read from there', () => {
    const persian = markdown.replace('---\n', '---\nlang: fa\n')
    const item = coverOf(undefined, persian).items.find(({ name }) => name === 'Portrait')
    expect((item?.box.x ?? 0) + (item?.box.width ?? 0)).toBeCloseTo(960 - 54)
  })

  it('leaves the text beside it its place', () => {
    const { items } = coverOf()
    const portrait = items.find(({ name }) => name === 'Portrait')
    const details = items.find(({ name }) => name === 'Details')
    const kicker = items.find(({ name }) => name === 'Kicker')
    for (const item of [details, kicker]) {
      if (!item || !portrait) throw new Error('Expected a portrait and text')
      expect(overlap(item.box, portrait.box)).toBe(false)
    }
  })

  it.each(brands.filter(([name]) => name !== 'with no place at all'))(
    'stands clear of text on the cover of a brand %s',
    (_, brand) => {
      const { items } = coverOf(brand)
      const portrait = items.find(({ name }) => name === 'Portrait')
      expect(portrait).toBeDefined()
      for (const item of items) {
        if (item === portrait || !portrait) continue
        expect(overlap(item.box, portrait.box), item.name).toBe(false)
      }
      expect((portrait?.box.y ?? 0) + (portrait?.box.height ?? 0)).toBeLessThanOrEqual(
        brand.height,
      )
    },
  )
})

import { describe, expect, it, vi } from 'vitest'
import type { SceneDeck } from '../../../src/model/scene.js'
import { loadTheme } from '../../../src/theme/load.js'
import { persian } from './persian.js'
import { specimen } from './specimen.js'

/** Decks that each differ in something that their layouts depend on. */
const variants: [name: string, deck: SceneDeck, theme: string][] = [
  ['plainest', specimen(), 'default'],
  ['other theme', specimen(), 'dark'],
  ['right to left', persian(), 'default'],
  ['other language', inLanguage(specimen(), 'ja'), 'default'],
  ['other size', { ...specimen(), height: 500 }, 'default'],
  ['other layouts', lowered(specimen()), 'default'],
]

function inLanguage(deck: SceneDeck, lang: string): SceneDeck {
  return { ...deck, properties: { ...deck.properties, lang } }
}

function lowered(deck: SceneDeck): SceneDeck {
  const layouts = deck.layouts.map((layout) => ({
    ...layout,
    placeholders: layout.placeholders.map((place) => ({
      ...place,
      box: { ...place.box, y: place.box.y + 1 },
    })),
  }))
  return { ...deck, layouts }
}

/** The renderer as a process has it that has made no deck yet. */
async function freshRenderer() {
  vi.resetModules()
  const { renderPptx } = await import('../../../src/render/pptx/index.js')
  return async ([, deck, theme]: (typeof variants)[number]) =>
    Buffer.from(await renderPptx(deck, await loadTheme(theme))).toString('base64')
}

describe('what decks share', () => {
  it('makes no deck another than it is alone, whatever came before', async () => {
    const alone: string[] = []
    for (const variant of variants) alone.push(await (await freshRenderer())(variant))
    expect(new Set(alone).size).toBe(variants.length)
    const render = await freshRenderer()
    for (const index of [0, 1, 2, 3, 4, 5, 0, 5, 4, 3, 2, 1, 0])
      expect(
        (await render(variants[index] as (typeof variants)[number])) === alone[index],
      ).toBe(true)
  })
})

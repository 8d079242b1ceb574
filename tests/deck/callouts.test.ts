import { describe, expect, it, test } from 'vitest'
import type { Field } from '../../src/model/scene.js'
import { contrast } from '../../src/theme/contrast.js'
import { loadTheme } from '../../src/theme/load.js'
import { toneColors, tones } from '../../src/theme/tone-colors.js'
import { fittedOf } from '../support/scenes-of.js'

/** Where nothing is found. */
const outside = { x: -1, y: -1, width: 0, height: 0 }

function barsOf(section: string, lang = 'en'): Field[] {
  const { scenes } = fittedOf(`---\nlang: ${lang}\n---\n# A\n\n## B\n\n${section}`)
  return scenes
    .slice(1)
    .flatMap(({ items }) => items.filter((item): item is Field => item.type === 'field'))
}

describe('a bar', () => {
  it('stands beside each callout, in the colour of what it is', () => {
    const bars = barsOf('> [!NOTE]\n> Yes.\n\nText.\n\n> [!CAUTION]\n> No.\n>\n> Never.')
    expect(bars.map(({ color, box }) => [color, box.x, box.width])).toEqual([
      ['accent2', 271.5, 4],
      ['accent1', 271.5, 4],
    ])
    const [first, second] = bars
    expect((first?.box.y ?? 0) + (first?.box.height ?? 0)).toBeLessThan(
      second?.box.y ?? 0,
    )
    expect(second?.box.height).toBeGreaterThan(first?.box.height ?? 0)
  })

  it('stands beside a quotation in a text', () => {
    const bars = barsOf('She said:\n\n> No.\n> — Ann')
    expect(bars).toMatchObject([{ color: 'rule', box: { width: 1.5 } }])
  })

  it.each([
    ['above a table', '> [!NOTE]\n> Yes.\n\n| a | b |\n|---|---|\n| 1 | 2 |'],
    ['below a table', '| a | b |\n|---|---|\n| 1 | 2 |\n\n> [!NOTE]\n> Yes.'],
    ['in a column', ':::compare\n### A\n\n> [!NOTE]\n> Yes.\n\n### B\n\nNo.\n:::'],
    ['in a point', '## Key points\n\n- **A.** B\n\n  > [!NOTE]\n  > Yes.\n- **C.** D'],
  ])('stands beside the lines of a callout %s', (_, section) => {
    const { scenes } = fittedOf(`# A\n\n## B\n\n${section}`)
    const items = scenes.flatMap((scene) => scene.items)
    const bars = items.filter((item) => item.type === 'field' && item.name === 'Bar')
    expect(bars).toHaveLength(1)
    const text = items.find(
      (item) =>
        item.type === 'text' &&
        item.paragraphs.some(({ runs }) => runs[0]?.text === 'Yes.'),
    )
    const [bar, box] = [bars[0]?.box ?? outside, text?.box ?? outside]
    expect(bar.x).toBe(box.x)
    expect(bar.y).toBeGreaterThanOrEqual(box.y)
    expect(bar.y + bar.height).toBeLessThanOrEqual(box.y + box.height)
  })

  it('goes on where its text does', () => {
    const bars = barsOf(`> [!TIP]\n> ${'A sentence of some words. '.repeat(80)}`)
    expect(bars.length).toBeGreaterThan(1)
  })

  it('stands on the right of a text that is written from there', () => {
    const [bar] = barsOf('> [!NOTE]\n> بله.\n\nمتن.', 'fa')
    expect(bar?.box.x).toBe(960 - 271.5 - 4)
  })
})

test.each(['default', 'dark', 'plain'])(
  'the words of callouts can be read, and their bars be seen: %s',
  async (name) => {
    const theme = await loadTheme(name)
    const { paper, tint } = theme.colors
    for (const tone of Object.keys(tones) as (keyof typeof tones)[]) {
      const { bar, word } = toneColors(tone, theme)
      for (const ground of [paper, tint]) {
        expect(contrast(theme.colors[bar], ground)).toBeGreaterThanOrEqual(3)
        expect(contrast(theme.colors[word], ground)).toBeGreaterThanOrEqual(4.5)
      }
    }
  },
)

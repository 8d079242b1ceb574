import { describe, expect, it } from 'vitest'
import type { ColorToken } from '../../src/model/theme.js'
import { listThemes, loadTheme } from '../../src/theme/load.js'

const texts: ColorToken[] = [
  'ink',
  'strong',
  'accent1',
  'accent2',
  'link',
  'muted',
  'accent6',
  'followedLink',
]
const fills: ColorToken[] = ['accent3', 'accent4', 'accent5', 'bar']

describe.each(await listThemes())('the theme %s', async (name) => {
  const { colors } = await loadTheme(name)

  it.each(texts)('sets %s that can be read on paper and tint', (token) => {
    expect(contrast(colors[token], colors.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colors[token], colors.tint)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['onField', 'onField2'] as const)(
    'sets %s that can be read on the field',
    (token) => {
      expect(contrast(colors[token], colors.field)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(fills)('sets %s that stands out from paper', (token) => {
    expect(contrast(colors[token], colors.paper)).toBeGreaterThanOrEqual(3)
  })
})

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance of six hexadecimal digits. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

import { describe, expect, it } from 'vitest'
import type { ColorToken } from '../../src/model/theme.js'
import { contrast } from '../../src/theme/contrast.js'
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

describe('contrast', () => {
  // Values as WebAIM's checker gives them.
  it.each([
    ['FFFFFF', '000000', 21],
    ['777777', 'FFFFFF', 4.48],
    ['767676', 'FFFFFF', 4.54],
    ['FF0000', 'FFFFFF', 4],
  ])('of %s and %s is %f', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })
})

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

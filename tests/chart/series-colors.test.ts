import { describe, expect, it } from 'vitest'
import { gridColor, seriesFills } from '../../src/chart/plan/series-colors.js'
import { contrast } from '../../src/theme/contrast.js'
import { loadTheme } from '../../src/theme/load.js'

describe.each(['default', 'dark', 'plain'])('series in the theme %s', async (name) => {
  const theme = await loadTheme(name)
  const { colors } = theme

  it('are seen on paper', () => {
    for (const { fill } of seriesFills(8, theme))
      expect(contrast(colors[fill], colors.paper), fill).toBeGreaterThanOrEqual(3)
  })

  it('have text on them that can be read', () => {
    for (const { fill, text } of seriesFills(8, theme))
      expect(contrast(colors[fill], colors[text]), fill).toBeGreaterThanOrEqual(3.5)
  })

  it('are as many colours as there are series, up to four', () => {
    const fills = seriesFills(4, theme).map(({ fill }) => colors[fill])
    expect(new Set(fills).size).toBe(4)
  })

  it('stand before a grid that does not compete with them', () => {
    expect(contrast(colors[gridColor(theme)], colors.paper)).toBeLessThan(3)
  })
})

it('the default theme has eight colours for series', async () => {
  const theme = await loadTheme('default')
  const fills = seriesFills(8, theme).map(({ fill }) => theme.colors[fill])
  expect(new Set(fills).size).toBe(8)
})

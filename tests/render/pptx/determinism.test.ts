import { describe, expect, it } from 'vitest'
import { renderPptx } from '../../../src/render/pptx/index.js'
import { loadTheme } from '../../../src/theme/load.js'
import { persian } from './persian.js'
import { specimen } from './specimen.js'

describe('renderPptx', () => {
  it('gives the same bytes for the same deck, whatever came between', async () => {
    const theme = await loadTheme('default')
    const first = await renderPptx(specimen(), theme)
    await renderPptx(persian(), theme)
    const again = await renderPptx(specimen(), theme)
    expect(Buffer.compare(first, again)).toBe(0)
  })

  it('gives the same bytes to two at a time', async () => {
    const theme = await loadTheme('default')
    const [one, two] = await Promise.all([
      renderPptx(specimen(), theme),
      renderPptx(specimen(), theme),
    ])
    expect(Buffer.compare(one, two)).toBe(0)
  })

  it('leaves the deck as it was', async () => {
    const deck = specimen()
    await renderPptx(deck, await loadTheme('default'))
    expect(deck).toEqual(specimen())
  })
})

import { describe, expect, it } from 'vitest'
import { renderPptx } from '../../../src/render/pptx/index.js'
import { loadTheme } from '../../../src/theme/load.js'
import { singleSlide, title } from './decks.js'
import { readPackage, renderPackage } from './read-package.js'
import { specimen } from './specimen.js'

const core = 'docProps/core.xml'

describe('properties', () => {
  it('say what the deck is about', async () => {
    const text = (await renderPackage(specimen())).text(core)
    expect(text).toContain('<dc:title>Foreign policy</dc:title>')
    expect(text).toContain('<dc:creator>Deckle desk</dc:creator>')
    expect(text).toContain('<cp:keywords>policy, position</cp:keywords>')
    expect(text).toContain('<dc:language>en-GB</dc:language>')
  })

  it.each([
    ['2025-05-12', new Date('2026-01-02T03:04:05Z'), '2025-05-12T00', '2026-01-02T03'],
    ['2025-05-12', undefined, '2025-05-12T00', '2025-05-12T00'],
    ['12 May 2025', new Date('2026-01-02T03:04:05Z'), '2026-01-02T03', '2026-01-02T03'],
    ['12 May 2025', undefined, '1980-01-01T00', '1980-01-01T00'],
  ])('of %s, built on %s, are never of now', async (date, modified, ...expected) => {
    const options = modified === undefined ? {} : { modified }
    const deck = singleSlide([title('T')], { date })
    const pkg = readPackage(await renderPptx(deck, await loadTheme('default'), options))
    const times = [...pkg.text(core).matchAll(/>(\d{4}-[^<]{8})[^<]*Z</g)]
    expect(times.map(([, time]) => time)).toEqual(expected)
  })

  it('list the slides by title', async () => {
    const text = (await renderPackage(specimen())).text('docProps/app.xml')
    expect(text).toContain('<vt:lpstr>A picture</vt:lpstr>')
    expect(text).toContain('<Slides>6</Slides><Notes>2</Notes>')
    expect(text).toContain('<Company>Deckle</Company>')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import { formats, type Rendering } from '../../src/render/index.js'
import { renderPptx } from '../../src/render/pptx/index.js'
import { loadTheme } from '../../src/theme/load.js'
import { type Finding, verifyDeck } from '../../src/verify/index.js'
import { singleSlide, title } from '../render/pptx/decks.js'
import { persian } from '../render/pptx/persian.js'
import { specimen } from '../render/pptx/specimen.js'
import { compileFile } from '../support/compile-file.js'
import { findingsOf } from './deck-files.js'
import { richDeck } from './rich-deck.js'

const briefings = [
  ...filesIn('content'),
  ...filesIn('tests/rendered/input'),
  ...readdirSync('tests/fixtures').map((name) => `tests/fixtures/${name}/input.md`),
]

describe('our own decks', () => {
  it.each(briefings)('%s', async (path) => {
    const rendering = await compileFile(path).catch((error: unknown) => error)
    // Some are to fail.
    if (rendering instanceof VFileMessage) return
    const found = verifyDeck(await formats.pptx['.pptx'](rendering as Rendering))
    // A slide that continues has the title of the slide before.
    expect(found.filter(({ rule }) => rule !== 'repeated-slide-title')).toEqual([])
  })

  it.each([
    ['a dark one', specimen(), 'dark'],
    ['a Persian one', persian(), 'plain'],
    ['a single slide', singleSlide([title('T')]), 'default'],
    ['no slide', { ...specimen(), groups: [] }, 'default'],
  ])('%s', async (_, deck, theme) => {
    expect(verifyDeck(await renderPptx(deck, await loadTheme(theme)))).toEqual([])
  })

  it('with what only others write', async () => {
    expect(findingsOf(await richDeck())).toEqual([])
  })
})

describe('decks of others have no errors, and the warnings that they deserve', () => {
  it('LibreOffice', () => {
    expect(rulesOf(verifyDeck(readFileSync('tests/verify/decks/impress.pptx')))).toEqual({
      error: [],
      warning: [
        'first-entry',
        'tolerated-shape-ids',
        'shape-names',
        'repeated-placeholder',
        'slide-title',
        'alternative-text',
        'table-header',
      ],
    })
  })

  it('Pandoc', () => {
    expect(rulesOf(verifyDeck(readFileSync('tests/verify/decks/pandoc.pptx')))).toEqual({
      error: [],
      warning: [
        'first-entry',
        'tolerated-shape-ids',
        'alternative-text',
        'text-language',
      ],
    })
  })
})

function rulesOf(findings: Finding[]): Record<'error' | 'warning', string[]> {
  const of = (severity: string) => [
    ...new Set(
      findings.filter((one) => one.severity === severity).map(({ rule }) => rule),
    ),
  ]
  return { error: of('error'), warning: of('warning') }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}

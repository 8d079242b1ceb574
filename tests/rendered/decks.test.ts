import { beforeAll, describe, expect, it } from 'vitest'
import { compileFile, compileText } from '../support/compile-file.js'
import { skipsLibreOffice } from '../support/libreoffice.js'
import { longBriefings } from '../support/long-briefings.js'
import { skipsPdf } from '../support/pdf-words.js'
import {
  changedPlaces,
  misplacedWords,
  type RenderedDeck,
  renderDecks,
} from '../support/rendered-deck.js'
import { tellSkipped } from '../support/tell-skipped.js'
import { packageDocuments } from './documents.js'
import { briefingFiles } from './inputs.js'

const skips = skipsLibreOffice ?? skipsPdf
tellSkipped('decks are not rendered', skips)

/** Texts that are longer than anyone would write them. */
const longNames = [
  'long prose',
  'a word of 5,000 letters',
  'a title of 900 letters',
  'long front matter',
  'twelve long points',
  'points with text before and after',
  '6 short points',
  'many questions',
  'forty sources',
  'a table of 60 rows',
  'a table of 14 columns',
  'a table with a huge cell',
  'code of 90 lines',
  'nested lists',
  'statements of two lengths',
  'many citations',
]

const paths = [
  ...briefingFiles,
  ...['arabic-briefing', 'everything-else-of-markdown'].map(
    (name) => `tests/fixtures/${name}/input.md`,
  ),
  ...packageDocuments,
]

const names = [...paths, ...longNames]

/**
 * Of these only pages are counted: PDF files divide Thai words at their marks, so that one
 * part covers the other, and do not have all letters of what was set without a font.
 */
const withoutFont = ['README.hi.md', 'remark-cjk-friendly/README.md', 'input/thai.md']

let rendered = new Map<string, RenderedDeck>()

describe.skipIf(skips !== undefined)('decks in LibreOffice', () => {
  beforeAll(async () => {
    const renderings = await Promise.all([
      ...paths.map(compileFile),
      ...longNames.map((name) => compileText(longBriefings[name] ?? '')),
    ])
    const decks = await renderDecks(renderings)
    rendered = new Map(decks.map((deck, index) => [names[index] ?? '', deck]))
  }, 300_000)

  it.each(names)('%s: every word is on its slide, in its place, on no other', (name) => {
    const deck = rendered.get(name)
    if (!deck) throw new Error(`Expected ${name} to be rendered`)
    const scenes = deck.deck.groups.flatMap((group) => group.scenes)
    expect(scenes.length).toBeGreaterThan(1)
    expect(deck.pages).toHaveLength(scenes.length)
    if (withoutFont.some((end) => name.endsWith(end))) return
    expect(misplacedWords(deck)).toEqual([])
    expect(changedPlaces(deck)).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '../../src/model/block.js'
import type { Direction } from '../../src/model/briefing.js'
import type { Run } from '../../src/model/run.js'
import type { Theme } from '../../src/model/theme.js'
import { contentNames } from './content-names.js'
import { lower } from './lower.js'
import { prose } from './prose.js'
import { theme } from './theme.js'

/** A paragraph to be set in lines; points. */
export interface LineCase {
  lang: string
  direction: Direction
  runs: Run[]
  theme: Theme
  font: 'heading' | 'body'
  size: number
  width: number
}

/** Themes of families whose twins are on this machine as files and as packages. */
const themes: Theme[] = [
  theme,
  {
    ...theme,
    fonts: {
      ...theme.fonts,
      heading: { name: 'Times New Roman', twin: 'Tinos', fallback: 'serif' },
      body: { name: 'Arial', twin: 'Arimo', fallback: 'sans-serif' },
    },
  },
]

/** Languages in whose script the families have letters, so that no font is chosen for them. */
const languages = ['en', 'de', 'fr', 'es', 'cs', 'tr', 'fa', 'ar']

/**
 * Paragraphs of prose and of real briefings, each several times: regular, bold and
 * with bold and italic words, in all families, sizes and widths in turn.
 */
export function lineCases(sizes: number[], widths: number[], times: number): LineCase[] {
  const fonts = ['body', 'heading', 'body'] as const
  return casesOf(
    [...prosePieces(languages), ...contentPieces()],
    fonts,
    sizes,
    widths,
    times,
  )
}

/** The same with prose in scripts beyond those of the families, in the font of text. */
export function scriptLineCases(
  sizes: number[],
  widths: number[],
  times: number,
): LineCase[] {
  return casesOf(prosePieces(scriptLanguages), ['body'], sizes, widths, times)
}

/** Languages in a script that Deckle has a font of its own for. */
const scriptLanguages = ['he', 'hi', 'bn', 'ta', 'th', 'ka', 'hy', 'ja', 'zh', 'ko']

function casesOf(
  texts: Piece[],
  fonts: readonly LineCase['font'][],
  sizes: number[],
  widths: number[],
  times: number,
): LineCase[] {
  return texts.flatMap(({ lang, runs }, text) =>
    Array.from({ length: times }, (_, time): LineCase => {
      const turn = text * times + time
      return {
        lang,
        direction: ['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr',
        runs: emphasised(runs, lang, turn),
        theme: pick(themes, turn),
        font: pick(fonts, turn),
        size: pick(sizes, turn),
        width: pick(widths, turn),
      }
    }),
  )
}

interface Piece {
  lang: string
  runs: Run[]
}

function prosePieces(languages: string[]): Piece[] {
  return languages.flatMap((lang) =>
    (prose[lang] ?? []).map((text) => ({
      lang,
      runs: [{ type: 'text', text } as const],
    })),
  )
}

/** Paragraphs of the English briefings that come with Deckle, without their citations. */
function contentPieces(): Piece[] {
  return contentNames()
    .filter((name) => !name.endsWith('-fa.md'))
    .sort()
    .flatMap((name) => lower(readFileSync(join('content', name), 'utf8')).blocks)
    .flatMap(runsIn)
    .map((runs) => ({ lang: 'en', runs: runs.filter((run) => run.type === 'text') }))
    .filter(({ runs }) => runs.reduce((sum, run) => sum + textOf(run).length, 0) > 80)
}

function runsIn(block: Block): Run[][] {
  if (block.type === 'paragraph') return [block.runs]
  if (block.type === 'list')
    return block.items.flatMap(({ blocks }) => blocks).flatMap(runsIn)
  return []
}

/** All bold, some words bold and some italic, or as it is. */
function emphasised(runs: Run[], lang: string, turn: number): Run[] {
  if (turn % 4 === 1) return runs.map((run) => ({ ...run, bold: true }) as Run)
  if (turn % 4 !== 2 || runs.length > 1) return runs
  const hasItalic = languages.includes(lang) && lang !== 'fa' && lang !== 'ar'
  return runs
    .flatMap((run) => textOf(run).split(/(?<= )/))
    .map((text, index): Run => {
      if (index % 7 < 2) return { type: 'text', text, bold: true }
      return index % 7 === 4 && hasItalic
        ? { type: 'text', text, italic: true }
        : { type: 'text', text }
    })
}

function textOf(run: Run): string {
  return run.type === 'text' ? run.text : ''
}

/** Takes turns of different lengths, so that all that is picked is mixed. */
function pick<Item>(items: readonly Item[], turn: number): Item {
  const item = items[Math.floor(turn * (1 + items.length / 10)) % items.length]
  if (item === undefined) throw new Error('Cannot pick from nothing')
  return item
}

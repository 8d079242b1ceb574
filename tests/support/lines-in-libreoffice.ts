import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '../../src/model/run.js'
import type { Scene, SceneDeck, SceneRun, TextBox } from '../../src/model/scene.js'
import { renderPptx } from '../../src/render/pptx/index.js'
import { convertToPdf } from './libreoffice.js'
import type { LineCase } from './line-cases.js'
import { type PdfPage, pagesOf } from './pdf-words.js'
import { createFolder } from './workspace.js'

/** Width and height of the slides, in points: near the largest that there may be. */
const slide = 2800

/** Leading, so that lines are told apart. */
const leading = 1.5

/** Numbers of lines in LibreOffice, of text boxes that are as wide as their lines. */
export async function linesInLibreOffice(cases: LineCase[]): Promise<number[]> {
  const folder = await createFolder()
  const decks = [...new Set(cases.map(deckKey))].map((key) =>
    cases.filter((one) => deckKey(one) === key),
  )
  const files = await Promise.all(
    decks.map(async (deck, index) => {
      const path = join(folder, `${index}.pptx`)
      const [first] = deck
      if (!first) throw new Error('Cannot draw a deck without paragraphs')
      await writeFile(path, await renderPptx(drawn(deck, first), first.theme))
      return path
    }),
  )
  const pdfs = await convertToPdf(files, folder)
  const counts = new Map<LineCase, number>()
  for (const [index, deck] of decks.entries()) {
    const pages = await pagesOf(pdfs[index] ?? '')
    for (const { one, page, box } of placed(deck)) {
      counts.set(one, countLines(pages[page], box, one))
    }
  }
  return cases.map((one) => counts.get(one) ?? 0)
}

function deckKey({ lang, theme }: LineCase): string {
  return `${lang} ${theme.fonts.body.name}`
}

interface Placed {
  one: LineCase
  page: number
  box: TextBox['box']
}

/** Paragraphs side by side and under each other, on as many slides as they need. */
function placed(cases: LineCase[]): Placed[] {
  let page = 0
  let [x, y, rowHeight] = [20, 20, 0]
  return cases.map((one) => {
    const length = one.runs.reduce((sum, run) => sum + textOf(run).length, 0)
    const lines = Math.ceil((length * one.size * 0.7) / one.width) + 2
    const height = lines * one.size * leading
    if (x + one.width > slide) {
      x = 20
      y += rowHeight + 20
      rowHeight = 0
    }
    if (y + height > slide) {
      page++
      ;[x, y, rowHeight] = [20, 20, 0]
    }
    const box = { x, y, width: one.width, height }
    x += one.width + 40
    rowHeight = Math.max(rowHeight, height)
    return { one, page, box }
  })
}

/** A deck of paragraphs that share language and theme. */
export function drawn(cases: LineCase[], { lang, direction }: LineCase): SceneDeck {
  const boxes = placed(cases)
  const pages = [...new Set(boxes.map(({ page }) => page))]
  const scenes = pages.map((page): Scene => {
    const items = boxes.filter((one) => one.page === page).map(textBox)
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
    return {
      layout: 'all',
      title: 'Lines',
      items,
      notes: [],
      words: 0,
      fill: 0,
      position,
    }
  })
  const texts = {
    title: 'Lines',
    subject: '',
    author: '',
    organisation: '',
    keywords: [],
  }
  return {
    properties: { ...texts, lang, direction },
    width: slide,
    height: slide,
    layouts: [{ name: 'all', label: 'All', background: [], placeholders: [] }],
    groups: [{ name: 'All', scenes }],
  }
}

function textBox({ one, box }: Placed): TextBox {
  const runs = one.runs.map((run) => sceneRun(run, one))
  const lineHeight = one.size * leading
  const none = { before: 0, after: 0, indent: 0, level: 0 }
  const paragraph = { runs, lineHeight, align: 'start' as const, ...none }
  return { type: 'text', name: 'Text', box, anchor: 'top', paragraphs: [paragraph] }
}

/** A run as it is drawn on a slide. */
export function sceneRun(run: Run, { font, size }: LineCase): SceneRun {
  const { bold, italic } = run.type === 'text' ? run : {}
  const style = { ...(bold && { bold }), ...(italic && { italic }) }
  return { text: textOf(run), font, size, color: 'ink', ...style }
}

function textOf(run: Run): string {
  return run.type === 'text' ? run.text : ''
}

/** Lines are words whose boxes end at the same height, more or less. */
function countLines(
  page: PdfPage | undefined,
  box: TextBox['box'],
  one: LineCase,
): number {
  const words = (page?.words ?? []).filter(({ left, right, top, bottom }) => {
    const [x, y] = [(left + right) / 2 - box.x, (top + bottom) / 2 - box.y]
    return x > -15 && x < box.width + 15 && y > -3 && y < box.height
  })
  const ends: number[] = []
  for (const { top, bottom } of words) {
    const middle = (top + bottom) / 2
    if (!ends.some((end) => Math.abs(end - middle) < one.size * 0.75)) ends.push(middle)
  }
  return ends.length
}

import { createRequire } from 'node:module'
import type Pptxgen from 'pptxgenjs'
import { describe, expect, it } from 'vitest'
import { type Finding, verifyDeck } from '../../src/verify/index.js'
import { pixel } from '../render/pptx/decks.js'

const Presentation = createRequire(import.meta.url)('pptxgenjs') as {
  new (): Pptxgen.default
}

/** Three slides with a heading and a list, as its manual has them. */
function plain(): Pptxgen.default {
  const deck = new Presentation()
  for (const number of [1, 2, 3]) {
    const slide = deck.addSlide()
    slide.addText(`Slide ${number}`, { x: 1, y: 0.5, w: 8, h: 1 })
    slide.addText([{ text: 'with ' }, { text: 'bold', options: { bold: true } }], {
      x: 1,
      y: 2,
      w: 8,
      h: 1,
      bullet: true,
    })
  }
  return deck
}

/** What goes wrong with tables, pictures, charts and shapes. */
function rich(): Pptxgen.default {
  const deck = new Presentation()
  const slide = deck.addSlide()
  slide.addText('Title', { x: 1, y: 0.1, w: 8, h: 0.5 })
  slide.addTable([[{ text: 'a' }, { text: 'b' }]], { x: 1, y: 1, w: 8 })
  slide.addImage({
    data: `image/png;base64,${pixel.toString('base64')}`,
    x: 1,
    y: 2,
    w: 1,
    h: 1,
  })
  slide.addShape('round2SameRect', { x: 3, y: 2, w: 2, h: 1, rectRadius: 0.2 })
  const data = [{ name: 'Ships', labels: ['a', 'b'], values: [1, 2] }]
  slide.addChart(deck.ChartType.line, data, { x: 1, y: 3, w: 4, h: 2 })
  slide.addNotes('One\nTwo')
  return deck
}

describe('a deck that pptxgenjs wrote', () => {
  it('has the defects that every one of them has', async () => {
    const found = await findingsIn(plain())
    expect(found.length).toBeGreaterThanOrEqual(28)
    expect(countsOf(found)).toEqual({
      'folder-entry': 19,
      'orphan-content-type': 2,
      'unregistered-media-type': 1,
      'misplaced-element': 4,
      'notes-size': 1,
      'own-theme': 1,
      'empty-run': 3,
      'slide-title': 3,
    })
  })

  it('has those of tables, pictures, charts and shapes', async () => {
    const found = countsOf(await findingsIn(rich()))
    expect(found).toMatchObject({
      'shape-ids': 1,
      'adjust-values': 1,
      'missing-element': 1,
      'repeated-element': 1,
      'unexpected-element': 1,
      'workbook-content': 1,
      'line-break-in-text': 1,
      'table-header': 1,
      'file-name-as-text': 1,
      'alternative-text': 3,
    })
  })
})

async function findingsIn(deck: Pptxgen.default): Promise<Finding[]> {
  return verifyDeck((await deck.write({ outputType: 'nodebuffer' })) as Buffer)
}

function countsOf(findings: Finding[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}

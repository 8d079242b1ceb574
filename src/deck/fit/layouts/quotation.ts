import type { Block, Quote } from '../../../model/block.js'
import type { Run } from '../../../model/run.js'
import { runLength } from '../../../model/runs.js'
import type { SceneLayout, TextBox } from '../../../model/scene.js'
import { footPlaces } from '../foot.js'
import { axis, baseline, bodyHeight, box, boxes, descent, textWidth } from '../grid.js'
import { balance, heightOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import { type FlowParagraph, line } from '../paragraph.js'
import { quotationParagraphs } from '../quotation.js'
import type { Setting } from '../setting.js'
import {
  place,
  placeholderBox,
  placeholderIndex,
  placeLevels,
  textBox,
} from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'
import { textPages } from './text-pages.js'

const height = 320
const area = box(axis, 126, textWidth, height + descent)

/** Smaller than a statement may be: a quotation is not shortened. */
const smallest = 24
/** Letters of a quotation that may stand in the largest size. */
const fewLetters = 90

/** Height of capitals, in em: as in Georgia and its twin. */
const capHeight = 0.69
const markSize = 80

/**
 * A quotation that fills the slide in large type, below it who said it. The section's
 * name is the slide's title, in the margin. One that is too long is set as text.
 */
export const quotation: Layout<'quotation'> = {
  sizes: () => [smallest],
  fit({ quote }, _, setting) {
    for (const size of sizesFor(quote, setting)) {
      const text = quotationParagraphs(quote, setting.styles.statement(size), setting)
      if (heightOf(text, textWidth, setting) <= height)
        return [quotationPage(text, size, setting)]
    }
    return textPages([quote], setting).map((page) => ({ ...page, isMisfit: true }))
  },
}

/** By its length, as quotations are not compared with each other. */
function sizesFor({ blocks }: Quote, { scale }: Setting): number[] {
  const [, large = smallest, usual = smallest] = scale.statements
  const letters = blocks.flatMap(runsOf).reduce((sum, run) => sum + runLength(run), 0)
  return [...(letters <= fewLetters ? [large] : []), usual, smallest]
}

function runsOf(block: Block): Run[] {
  return block.type === 'paragraph' ? block.runs : []
}

function quotationPage(text: FlowParagraph[], size: number, setting: Setting): Page {
  const { body } = placeholderIndex
  const filled = placeholderBox('body', body, 'Quotation', area, text)
  const insetEnd = evenInset(text, setting)
  return {
    layout: quotationFrame(size, setting),
    items: [
      mark(text[0]?.lineHeight ?? size, size, setting),
      insetEnd > 0 ? { ...filled, insetEnd } : filled,
    ],
    margin: [],
    aside: { anchor: 'bottom', height: bodyHeight - 90 },
  }
}

/** Lines of equal length, where nothing gets more of them. */
function evenInset(text: FlowParagraph[], setting: Setting): number {
  const [first] = text
  const even = first ? balance(first, textWidth, setting) : 0
  const isHigher =
    heightOf(text, textWidth - even, setting) > heightOf(text, textWidth, setting)
  return isHigher ? 0 : even
}

function quotationFrame(size: number, setting: Setting): SceneLayout {
  const { title, body } = placeholderIndex
  const levels = quotationParagraphs(sample, setting.styles.statement(size), setting)
  return {
    name: `quotation-${size}`,
    label: `Quotation, ${size} pt`,
    background: [],
    placeholders: [
      place('title', title, 'Title', boxes.kicker, setting.styles.kicker, setting),
      placeLevels(body, 'Quotation', area, levels),
      ...footPlaces(setting),
    ],
  }
}

const start = { line: 1, column: 1 }
const position = { start, end: start }
const words = (text: string) => [{ type: 'text' as const, text }]

const sample: Quote = {
  type: 'quote',
  blocks: [{ type: 'paragraph', runs: words('Quotation'), position }],
  attribution: { name: words('Name'), role: words('Role') },
  position,
}

/** A sign of quotation that hangs before the first line, as high as its capitals. */
function mark(lineHeight: number, size: number, setting: Setting): TextBox {
  const isRtl = setting.direction === 'rtl'
  const style: TypeStyle = {
    font: 'heading',
    size: markSize,
    line: markSize,
    color: 'accent1',
  }
  const capitals = area.y + baseline(lineHeight) - capHeight * size
  // Guillemets stand lower in their line than raised commas.
  const rise = isRtl ? 0.55 : capHeight
  const y = capitals + (rise - 0.8) * markSize
  const paragraph = line(isRtl ? '«' : '“', style, setting, { align: 'end' })
  return textBox('Quotation mark', box(axis - 76, y, 64, markSize), [paragraph])
}

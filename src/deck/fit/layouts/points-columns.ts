import { formatNumber } from '../../../labels/index.js'
import type { KeyPoint } from '../../../model/briefing.js'
import type { Rule, SceneLayout, TextBox } from '../../../model/scene.js'
import { frame } from '../frame.js'
import { axis, baseline, bodyHeight, bodyTop, box } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Page } from '../page.js'
import { type FlowParagraph, line } from '../paragraph.js'
import { pointParagraphs } from '../point.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex, textBox } from '../text-box.js'

const cell = { width: 308.2, height: 112.8, gutter: 18, indent: 36 }
const cellBaseline = 24.5
const sizes = [18, 16]

/**
 * Four to six points in two columns, filled downwards, if each fits in its
 * cell at one size.
 */
export function columnsPage(points: KeyPoint[], setting: Setting): Page | undefined {
  if (points.length < 4 || points.length > 6) return undefined
  for (const size of sizes) {
    const texts = points.map((point) => pointParagraphs(point, size, setting))
    const room = cell.height - textInset(size, setting) - 4
    if (
      texts.every((text) => heightOf(text, cell.width - cell.indent, setting) <= room)
    ) {
      return drawCells(texts, size, setting)
    }
  }
  return undefined
}

function drawCells(texts: FlowParagraph[][], size: number, setting: Setting): Page {
  const page: Page = {
    layout: columnsFrame(texts.length, size, setting),
    items: [],
    margin: [],
    aside: { anchor: 'top', height: bodyHeight },
  }
  const numeral = setting.styles.numeral(28)
  texts.forEach((text, index) => {
    const { x, y } = cellPlace(index, texts.length)
    const marker = textBox(
      `Marker ${index + 1}`,
      box(x, y + cellBaseline - baseline(numeral.line), cell.indent, numeral.line),
      [line(formatNumber(index + 1, setting.lang), numeral, setting)],
    )
    page.items.push(
      hairline(x, y, index),
      marker,
      cellText(index, texts.length, text, size, setting),
    )
  })
  return page
}

function columnsFrame(count: number, size: number, setting: Setting): SceneLayout {
  const style = setting.styles.text(size)
  const places = Array.from({ length: count }, (_, index) => {
    const { box, name } = cellText(index, count, [], size, setting)
    return place('body', placeholderIndex.body + index, name, box, style, setting)
  })
  return frame(
    `points-columns-${count}`,
    `Key points in columns (${count})`,
    places,
    setting,
  )
}

function cellText(
  index: number,
  count: number,
  paragraphs: FlowParagraph[],
  size: number,
  setting: Setting,
): TextBox {
  const { x, y } = cellPlace(index, count)
  const inset = textInset(size, setting)
  const area = box(
    x + cell.indent,
    y + inset,
    cell.width - cell.indent,
    cell.height - inset - 4,
  )
  return placeholderBox(
    'body',
    placeholderIndex.body + index,
    `Text ${index + 1}`,
    area,
    paragraphs,
  )
}

function textInset(size: number, setting: Setting): number {
  return cellBaseline - baseline(setting.styles.text(size).line)
}

function cellPlace(index: number, count: number): { x: number; y: number } {
  const rows = Math.ceil(count / 2)
  const column = Math.floor(index / rows)
  return {
    x: axis + column * (cell.width + cell.gutter),
    y: bodyTop + (index % rows) * cell.height,
  }
}

function hairline(x: number, y: number, index: number): Rule {
  return {
    type: 'rule',
    name: `Line ${index + 1}`,
    box: box(x, y, cell.width, 0),
    weight: 0.75,
    color: 'rule',
  }
}

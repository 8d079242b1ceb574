import { formatNumber } from '../../../labels/index.js'
import type { KeyPoint } from '../../../model/briefing.js'
import type { Rule, SceneLayout, TextBox } from '../../../model/scene.js'
import { frame } from '../frame.js'
import { axis, baseline, bodyHeight, bodyTop, box, descent } from '../grid.js'
import { pointLevels } from '../level-styles.js'
import { heightOf } from '../measure.js'
import type { Page } from '../page.js'
import { type FlowParagraph, line } from '../paragraph.js'
import { pointParagraphs } from '../point.js'
import type { Setting } from '../setting.js'
import { smallerType } from '../smaller-type.js'
import { placeholderIndex, placeLevels, textBox } from '../text-box.js'

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
    const room = cell.height - textInset(size, setting) - descent
    if (
      texts.every((text) => heightOf(text, cell.width - cell.indent, setting) <= room)
    ) {
      return drawCells(texts, size, setting)
    }
  }
  return undefined
}

function drawCells(texts: FlowParagraph[][], size: number, setting: Setting): Page {
  const places = cellPlaces(texts.length, size, setting)
  return {
    layout: columnsFrame(places, size, setting),
    items: places.flatMap((place, index) => [
      cellMarker(index, texts.length, setting),
      { ...place, paragraphs: texts[index] ?? [] },
    ]),
    margin: [],
    aside: { anchor: 'top', height: bodyHeight },
  }
}

function columnsFrame(places: TextBox[], size: number, setting: Setting): SceneLayout {
  const count = places.length
  const type = smallerType(size, setting)
  return frame(
    `points-columns-${count}${type.name}`,
    `Key points in columns (${count})${type.label}`,
    places,
    setting,
    places.map((_, index) => hairline(index, count)),
  )
}

function cellPlaces(count: number, size: number, setting: Setting): TextBox[] {
  const levels = pointLevels(size, setting)
  const inset = textInset(size, setting)
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = cellCorner(index, count)
    const area = box(
      x + cell.indent,
      y + inset,
      cell.width - cell.indent,
      cell.height - inset,
    )
    return placeLevels(placeholderIndex.body + index, `Text ${index + 1}`, area, levels)
  })
}

function textInset(size: number, setting: Setting): number {
  return cellBaseline - baseline(setting.styles.text(size).line)
}

function cellMarker(index: number, count: number, setting: Setting): TextBox {
  const { x, y } = cellCorner(index, count)
  const style = setting.styles.numeral(28)
  const top = y + cellBaseline - baseline(style.line)
  const number = line(formatNumber(index + 1, setting.lang), style, setting)
  return textBox(
    `Marker ${index + 1}`,
    box(x, top, cell.indent, style.line + 2 * descent),
    [number],
  )
}

function cellCorner(index: number, count: number): { x: number; y: number } {
  const rows = Math.ceil(count / 2)
  const column = Math.floor(index / rows)
  return {
    x: axis + column * (cell.width + cell.gutter),
    y: bodyTop + (index % rows) * cell.height,
  }
}

function hairline(index: number, count: number): Rule {
  const { x, y } = cellCorner(index, count)
  return {
    type: 'rule',
    name: `Line ${index + 1}`,
    box: box(x, y, cell.width, 0),
    weight: 0.75,
    color: 'rule',
  }
}

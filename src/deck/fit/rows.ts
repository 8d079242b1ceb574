import type { Rule, SceneLayout, TextBox } from '../../model/scene.js'
import { frame } from './frame.js'
import {
  axis,
  baseline,
  bodyTop,
  box,
  fullWidth,
  margin,
  marginWidth,
  textWidth,
} from './grid.js'
import { heightOf } from './measure.js'
import type { Page } from './page.js'
import { paginate } from './paginate.js'
import { type FlowParagraph, line } from './paragraph.js'
import type { Setting } from './setting.js'
import { place, placeholderBox, placeholderIndex, textBox } from './text-box.js'
import type { TypeStyle } from './type-scale.js'

/** Text in a row, with its marker in the margin. */
export interface Row {
  marker: string
  paragraphs: FlowParagraph[]
}

/** How the text of rows stands between the hairlines, in points. */
export interface RowSpacing {
  /** How far the first baseline lies under the hairline. */
  baseline: number
  /** Air under the text. */
  below: number
  /** What a row needs for its marker. */
  least: number
}

export const usualSpacing: RowSpacing = { baseline: 30.2, below: 6, least: 46 }

/**
 * A row in parts that fit a height: one part, unless its text is higher. The
 * first one has the marker.
 */
export function divideRow(row: Row, height: number, setting: Setting): Row[] {
  const parts = paginate(row.paragraphs, { width: textWidth, height }, setting)
  return parts.map((paragraphs, index) => ({
    marker: index === 0 ? row.marker : '',
    paragraphs,
  }))
}

/** Height that a row needs for its text. */
export function rowHeight(
  { paragraphs }: Row,
  setting: Setting,
  spacing: RowSpacing = usualSpacing,
): number {
  const inset = rowInset(paragraphs[0]?.lineHeight ?? 0, spacing)
  const height = inset + heightOf(paragraphs, textWidth, setting) + spacing.below
  return Math.max(height, spacing.least)
}

/** Distance of the text's box from the hairline above. */
function rowInset(lineHeight: number, spacing: RowSpacing): number {
  return spacing.baseline - baseline(lineHeight)
}

/**
 * Rows under each other: hairline, text, marker on the baseline of the text.
 *
 * @param heights of the rows, in points
 */
export function rowsPage(
  layout: SceneLayout,
  rows: Row[],
  heights: number[],
  marker: TypeStyle,
  setting: Setting,
  spacing: RowSpacing = usualSpacing,
): Page {
  const page: Page = { layout, items: [], margin: [] }
  let top = bodyTop
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0
    page.items.push(hairline(top, index), rowText(row, index, top, height, spacing))
    if (row.marker !== '')
      page.margin.push(rowMarker(row, index, top, marker, setting, spacing))
    top += height
  })
  return page
}

/** A layout of so many rows of equal height. */
export function rowsFrame(
  name: string,
  label: string,
  count: number,
  height: number,
  style: TypeStyle,
  setting: Setting,
  spacing: RowSpacing = usualSpacing,
): SceneLayout {
  const row = { marker: '', paragraphs: [line('', style, setting)] }
  const places = Array.from({ length: count }, (_, index) => {
    const { name, box } = rowText(row, index, bodyTop + index * height, height, spacing)
    return place('body', placeholderIndex.body + index, name, box, style, setting)
  })
  return frame(`${name}-${count}`, `${label} (${count})`, places, setting)
}

function rowText(
  row: Row,
  index: number,
  top: number,
  height: number,
  spacing: RowSpacing,
): TextBox {
  const inset = rowInset(row.paragraphs[0]?.lineHeight ?? 0, spacing)
  const area = box(axis, top + inset, textWidth, height - inset - spacing.below / 2)
  const position = placeholderIndex.body + index
  return placeholderBox('body', position, `Text ${index + 1}`, area, row.paragraphs)
}

function rowMarker(
  row: Row,
  index: number,
  top: number,
  style: TypeStyle,
  setting: Setting,
  spacing: RowSpacing,
): TextBox {
  const area = box(
    margin,
    top + spacing.baseline - baseline(style.line),
    marginWidth,
    style.line,
  )
  return textBox(`Marker ${index + 1}`, area, [line(row.marker, style, setting)])
}

function hairline(top: number, index: number): Rule {
  return {
    type: 'rule',
    name: `Line ${index + 1}`,
    box: box(margin, top, fullWidth, 0),
    weight: 0.75,
    color: 'rule',
  }
}

import type { Rule, SceneLayout, SceneParagraph, TextBox } from '../../model/scene.js'
import { frame } from './frame.js'
import {
  axis,
  baseline,
  bodyTop,
  box,
  descent,
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
import { placeholderIndex, placeLevels, textBox } from './text-box.js'

/** Text in a row, with its marker or its heading in the margin. */
export interface Row {
  marker: string
  heading?: FlowParagraph
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

/** A layout of rows under each other. */
export interface RowsKind {
  name: string
  label: string
  /** Of the rows, in points. */
  heights: number[]
  /** Styles of their text; that of the first line is as high in all rows. */
  levels: SceneParagraph[]
  /** Style of their headings, where they have such. */
  heading?: FlowParagraph
  spacing: RowSpacing
}

/**
 * A row in parts that fit a height: one part, unless its text is higher. The
 * first one has the marker.
 */
export function divideRow(row: Row, height: number, setting: Setting): Row[] {
  const parts = paginate(row.paragraphs, { width: textWidth, height }, setting)
  const [first = [], ...others] = parts
  return [
    { ...row, paragraphs: first },
    ...others.map((paragraphs) => ({ marker: '', paragraphs })),
  ]
}

/** Height that a row needs for its text. */
export function rowHeight(
  { paragraphs, heading }: Row,
  setting: Setting,
  spacing: RowSpacing = usualSpacing,
): number {
  // A high formula in the first line does not move the box, which is that of the layout.
  const inset = ([first]: SceneParagraph[]) =>
    rowInset(first?.plainLine ?? first?.lineHeight ?? 0, spacing) + spacing.below
  const headings = heading ? [heading] : []
  return Math.max(
    inset(paragraphs) + heightOf(paragraphs, textWidth, setting),
    inset(headings) + heightOf(headings, marginWidth, setting),
    spacing.least,
  )
}

/** Distance of the text's box from the hairline above. */
function rowInset(lineHeight: number, spacing: RowSpacing): number {
  return spacing.baseline - baseline(lineHeight)
}

/**
 * Rows under each other: hairline and text of the layout, marker on the baseline of
 * the text.
 */
export function rowsPage(kind: RowsKind, rows: Row[], setting: Setting): Page {
  const tops = topsOf(kind.heights)
  return {
    layout: rowsFrame(kind, setting),
    items: rows.flatMap(({ marker, heading, paragraphs }, index) => [
      ...rowMarker(marker, index, tops[index] ?? 0, kind.spacing, setting),
      ...(heading
        ? rowHeading(kind, index).map((box) => ({ ...box, paragraphs: [heading] }))
        : []),
      ...(paragraphs.length > 0 ? [{ ...rowText(kind, index), paragraphs }] : []),
    ]),
    margin: [],
  }
}

function rowsFrame(kind: RowsKind, setting: Setting): SceneLayout {
  const places = kind.heights.flatMap((_, index) => [
    ...rowHeading(kind, index),
    rowText(kind, index),
  ])
  const hairlines = topsOf(kind.heights).map(hairline)
  return frame(kind.name, kind.label, places, setting, hairlines)
}

/** The text of a row as its layout has it. */
function rowText({ heights, levels, spacing }: RowsKind, index: number): TextBox {
  const inset = rowInset(levels[0]?.lineHeight ?? 0, spacing)
  const height = (heights[index] ?? 0) - inset
  const area = box(axis, (topsOf(heights)[index] ?? 0) + inset, textWidth, height)
  return placeLevels(placeholderIndex.body + index, `Text ${index + 1}`, area, levels)
}

/** The heading of a row as its layout has it, its first line on that of the text. */
function rowHeading({ heights, heading, spacing }: RowsKind, index: number): TextBox[] {
  if (!heading) return []
  const inset = rowInset(heading.lineHeight, spacing)
  const height = (heights[index] ?? 0) - inset
  const top = (topsOf(heights)[index] ?? 0) + inset
  const area = box(margin, top, marginWidth, height)
  const name = `Heading ${index + 1}`
  return [placeLevels(placeholderIndex.heading + index, name, area, [heading])]
}

function topsOf(heights: number[]): number[] {
  let next = bodyTop
  return heights.map((height) => {
    const top = next
    next += height
    return top
  })
}

function rowMarker(
  text: string,
  index: number,
  top: number,
  spacing: RowSpacing,
  setting: Setting,
): TextBox[] {
  if (text === '') return []
  const style = setting.styles.numeral(36)
  const area = box(
    margin,
    top + spacing.baseline - baseline(style.line),
    marginWidth,
    style.line + 2 * descent,
  )
  return [textBox(`Marker ${index + 1}`, area, [line(text, style, setting)])]
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

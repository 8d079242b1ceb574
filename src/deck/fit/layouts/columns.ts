import type { Column } from '../../../model/block.js'
import { columnBlocks } from '../../../model/column-blocks.js'
import type { Rule, TextBox } from '../../../model/scene.js'
import {
  exhibitFrame,
  exhibitPages,
  type Surroundings,
  surroundPart,
} from '../exhibit.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { box, descent, fullWidth, margin } from '../grid.js'
import { textLevels } from '../level-styles.js'
import { heightOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import { paginate } from '../paginate.js'
import { type FlowParagraph, paragraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { smallerType } from '../smaller-type.js'
import { place, placeholderIndex, placeLevels } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'
import { textPages } from './text-pages.js'

/** More columns would be too narrow to read. */
const mostColumns = 4
/** Air between columns, and between a heading and its text, in points. */
const gutter = 30
const headingAir = 10
/** Lines of text that have room at least under the highest heading. */
const leastLines = 3

/**
 * Texts side by side across the slide, each under its heading. Long ones go on in their
 * columns on further slides; more than four share out equally over several. Headings that
 * leave their text no room have it under each other, as running text.
 */
export const columns: Layout<'columns'> = {
  sizes: (setting) => setting.scale.texts,
  fit({ columns, before, after }, size, setting) {
    const pages = exhibitPages(before, after, setting, (around) =>
      columnPages(columns, around, size, setting),
    )
    if (pages.length > 0) return pages
    return textPages([...before, ...columnBlocks(columns), ...after], setting)
  },
}

/** None where a heading leaves its text no room. */
function columnPages(
  all: Column[],
  around: Surroundings,
  size: number,
  setting: Setting,
): Page[] {
  const least = leastLines * setting.styles.text(size).line
  const grids = rowsOf(all).map((row) => ({
    row,
    grid: gridOf(row, around.top, size, setting),
  }))
  if (grids.some(({ grid }) => around.height - grid.head < least)) return []
  const rows = grids.flatMap(({ row, grid }) => {
    const room = { width: grid.width, height: around.height - grid.head }
    const texts = row.map(({ blocks }) =>
      paginate(flowParagraphs(blocks, setting.styles.text(size), setting), room, setting),
    )
    const count = Math.max(1, ...texts.map((pages) => pages.length))
    return Array.from({ length: count }, (_, page) => ({
      row,
      texts: texts.map((pages) => pages[page] ?? []),
      isFirst: page === 0,
    }))
  })
  return rows.map(({ row, texts, isFirst }, index) => {
    const here = surroundPart(around, index, rows.length)
    // A column that has ended leaves its place empty, without its heading.
    const shown = row.map((_, column) => isFirst || (texts[column]?.length ?? 0) > 0)
    return columnsPage(row, texts, shown, here, size, setting)
  })
}

/** As many columns in each row as in the others. */
function rowsOf(columns: Column[]): Column[][] {
  const rows = Math.ceil(columns.length / mostColumns)
  const each = Math.ceil(columns.length / rows)
  return Array.from({ length: rows }, (_, row) =>
    columns.slice(row * each, (row + 1) * each),
  )
}

function columnsPage(
  row: Column[],
  texts: FlowParagraph[][],
  shown: boolean[],
  around: Surroundings,
  size: number,
  setting: Setting,
): Page {
  const grid = gridOf(row, around.top, size, setting)
  const type = smallerType(size, setting)
  const bottom = around.top + around.height
  const places = row.map((_, index) => columnPlaces(index, grid, bottom, size, setting))
  const names = {
    name: `columns-${row.length}-${grid.lines}${type.name}`,
    label: `Columns (${row.length})${grid.lines > 1 ? `, lines of heading: ${grid.lines}` : ''}${type.label}`,
  }
  const { layout, above, below } = exhibitFrame(names, places.flat(), around, setting)
  const items = places.flatMap(([heading, text], index): TextBox[] => [
    ...(heading && shown[index]
      ? [{ ...heading, paragraphs: grid.headings[index] ?? [] }]
      : []),
    ...(text && (texts[index]?.length ?? 0) > 0
      ? [{ ...text, paragraphs: texts[index] ?? [] }]
      : []),
  ])
  return {
    layout: { ...layout, background: [...layout.background, ...rules(row, grid)] },
    items: [...above, ...items, ...below],
    margin: [],
  }
}

/** Where columns stand; points. */
interface ColumnGrid {
  top: number
  width: number
  headings: FlowParagraph[][]
  /** Lines of the highest heading, and what it takes with the air below. */
  lines: number
  head: number
}

function gridOf(row: Column[], top: number, size: number, setting: Setting): ColumnGrid {
  const width = (fullWidth - gutter * (row.length - 1)) / row.length
  const style = headingStyle(size, setting)
  const headings = row.map(({ title }) => [paragraph(title, style, setting)])
  const height = Math.max(...headings.map((one) => heightOf(one, width, setting)))
  return {
    ...{ top, width, headings },
    lines: Math.round(height / style.line),
    head: height + headingAir,
  }
}

function headingStyle(size: number, { styles }: Setting): TypeStyle {
  return { ...styles.text(size), bold: true, color: 'strong' }
}

function columnPlaces(
  index: number,
  { top, width, head }: ColumnGrid,
  bottom: number,
  size: number,
  setting: Setting,
): TextBox[] {
  const { heading, body } = placeholderIndex
  const x = columnStart(index, width)
  const style = headingStyle(size, setting)
  const title = box(x, top, width, head - headingAir + descent)
  const text = box(x, top + head, width, bottom - top - head + descent)
  const levels = textLevels(setting.styles.text(size), setting)
  return [
    place('body', heading + index, `Heading ${index + 1}`, title, style, setting),
    placeLevels(body + index, `Text ${index + 1}`, text, levels),
  ]
}

/** A line under each heading. */
function rules(row: Column[], { top, width, head }: ColumnGrid): Rule[] {
  return row.map((_, index) => ({
    type: 'rule',
    name: `Line ${index + 1}`,
    box: box(columnStart(index, width), top + head - headingAir / 2, width, 0),
    weight: 0.75,
    color: 'rule',
  }))
}

function columnStart(index: number, width: number): number {
  return margin + index * (width + gutter)
}

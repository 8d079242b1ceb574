import { formatNumber } from '../../../labels/index.js'
import type { Block } from '../../../model/block.js'
import type { Source } from '../../../model/briefing.js'
import { trimRuns } from '../../../model/runs.js'
import { distribute, stretch } from '../distribute.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { axis, bodyHeight, bodyTop, box, textWidth } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import { type FlowParagraph, paragraph } from '../paragraph.js'
import {
  divideRow,
  type Row,
  type RowSpacing,
  rowHeight,
  rowsFrame,
  rowsPage,
} from '../rows.js'
import type { Setting } from '../setting.js'
import { textBox } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'
import { prosePages } from './prose.js'

const noteAir = 12

/** How sources are set at a size of their titles, in points. */
interface Setup extends RowSpacing {
  title: number
  detail: number
  /** How high a row may be where there are few. */
  largest: number
}

const setups: Setup[] = [
  { title: 18, detail: 14, baseline: 30.2, below: 5, least: 40, largest: 59 },
  { title: 16, detail: 12, baseline: 22, below: 4, least: 30, largest: 50 },
]

/**
 * Sources in rows: number in the margin, title as a link, below it what the
 * author says of publisher and date. The note on the list follows the last one.
 */
export const sources: Layout<'sources'> = {
  sizes: () => setups.map((setup) => setup.title),
  fit({ sources, after }, size, setting) {
    const setup = setups.find(({ title }) => title === size)
    if (!setup) return []
    const rows = sources.map((source) => sourceRow(source, setup, setting))
    const note = noteParagraphs(after, setting)
    const noteHeight = note.length > 0 ? heightOf(note, textWidth, setting) + noteAir : 0
    // A note that takes much of a page is no note.
    const apart = noteHeight > bodyHeight / 3
    const pages = rowPages(rows, bodyHeight - (apart ? 0 : noteHeight), setup, setting)
    if (apart) return [...pages, ...prosePages(note, setting)]
    return pages.map((page, index) =>
      index === pages.length - 1 ? withNote(page, note, setting) : page,
    )
  },
}

function rowPages(all: Row[], room: number, setup: Setup, setting: Setting): Page[] {
  const rows = all.flatMap((row) => divideRow(row, room - 40, setting))
  const heights = rows.map((row) => rowHeight(row, setting, setup))
  const numeral = setting.styles.numeral(20)
  const style = titleStyle(setup, setting)
  return distribute(heights, room).map((indexes) => {
    const own = indexes.flatMap((index) => rows[index] ?? [])
    const tight = indexes.map((index) => heights[index] ?? 0)
    const high = stretch(tight, room, setup.largest)
    const count = own.length
    const layout = rowsFrame(
      'sources',
      'Sources',
      count,
      setup.largest,
      style,
      setting,
      setup,
    )
    return rowsPage(layout, own, high, numeral, setting, setup)
  })
}

function sourceRow(source: Source, setup: Setup, setting: Setting): Row {
  const { number, title, detail, url } = source
  const linked = title.map((run) =>
    url !== undefined && run.type === 'text' ? { ...run, href: url } : run,
  )
  const muted: TypeStyle = { ...setting.styles.text(setup.detail), color: 'muted' }
  const below = trimRuns(detail)
  return {
    marker: formatNumber(number, setting.lang),
    paragraphs: [
      paragraph(linked, titleStyle(setup, setting), setting),
      ...(below.length > 0 ? [paragraph(below, muted, setting)] : []),
    ],
  }
}

function titleStyle({ title }: Setup, setting: Setting): TypeStyle {
  return { ...setting.styles.text(title), line: title * 1.25 }
}

function noteParagraphs(after: Block[], setting: Setting): FlowParagraph[] {
  return flowParagraphs(after, setting.styles.aside, setting)
}

/** The note stands under the last row. */
function withNote(page: Page, note: FlowParagraph[], setting: Setting): Page {
  if (note.length === 0) return page
  const bottom = Math.max(bodyTop, ...page.items.map(({ box }) => box.y + box.height))
  const area = box(axis, bottom + noteAir, textWidth, heightOf(note, textWidth, setting))
  return { ...page, items: [...page.items, textBox('Note', area, note)] }
}

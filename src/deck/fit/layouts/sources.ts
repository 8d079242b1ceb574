import type { Source } from '../../../model/briefing.js'
import type { Run } from '../../../model/run.js'
import { distribute } from '../../distribute.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { textWidth } from '../grid.js'
import { textLevels } from '../level-styles.js'
import { heightOf } from '../measure.js'
import { type Entry, type ListKind, listHeight, listPage } from '../numbered-list.js'
import type { Layout } from '../page.js'
import { paginate } from '../paginate.js'
import { type FlowParagraph, paragraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { linkedTitle, sourceDetail, wholeAddress } from '../source-title.js'
import { textPages } from './text-pages.js'

/** How sources are set at a size of their titles, in points. */
interface Setup {
  title: number
  detail: number
  /** Above each source. */
  air: number
  /** How far the first baseline lies under the hairline. */
  baseline: number
}

const setups: Setup[] = [
  { title: 18, detail: 14, air: 22, baseline: 30.2 },
  { title: 16, detail: 12, air: 13, baseline: 24 },
]

/** Above the note on the list. */
const noteAir = 12

/**
 * A list of sources: number in the margin, title as a link, below it what the
 * author says of publisher and date. The note on the list follows the last one.
 */
export const sources: Layout<'sources'> = {
  sizes: () => setups.map((setup) => setup.title),
  fit({ sources, after }, size, setting) {
    const setup = setups.find(({ title }) => title === size)
    if (!setup) return []
    const kind = sourcesKind(setup, setting)
    const note = setNote(flowParagraphs(after, setting.styles.aside, setting, noteStart))
    const noteHeight = note.length > 0 ? noteAir + heightOf(note, textWidth, setting) : 0
    // A note that takes much of a page is no note.
    const isNote = noteHeight <= listHeight(kind) / 3
    const room = listHeight(kind) - (isNote ? noteHeight : 0)
    const groups = sourceGroups(sources, setup, room, setting)
    const pages = groups.map((entries, index) => {
      const isLast = index === groups.length - 1 && isNote && note.length > 0
      const all = isLast ? [...entries, { paragraphs: note }] : entries
      const named = sources.filter(({ number }) =>
        entries.some((entry) => entry.number === number),
      )
      const omitted = named.flatMap((source) => wholeAddress(source, setting))
      return { ...listPage(kind, all, setting), omitted }
    })
    return isNote ? pages : [...pages, ...textPages(after, setting)]
  },
}

/** The sources of each slide, about equally many. */
function sourceGroups(
  sources: Source[],
  setup: Setup,
  room: number,
  setting: Setting,
): Entry[][] {
  const entries = sources.flatMap((source) =>
    divided(sourceEntry(source, setup, setting), room, setting),
  )
  const heights = entries.map(
    ({ paragraphs }) => setup.air + heightOf(paragraphs, textWidth, setting),
  )
  // There is no air above the first one.
  return distribute(heights, room + setup.air).map((indexes) =>
    indexes.flatMap((index) => entries[index] ?? []),
  )
}

/** A source that is higher than a slide continues without its number. */
function divided(
  { number, paragraphs }: Entry,
  height: number,
  setting: Setting,
): Entry[] {
  const parts = paginate(paragraphs, { width: textWidth, height }, setting)
  return parts.map((part, index) => ({
    ...(index === 0 && number !== undefined && { number }),
    paragraphs: part,
  }))
}

function sourceEntry(source: Source, setup: Setup, setting: Setting): Entry {
  const { number } = source
  const linked = linkedTitle(source)
  const below = sourceDetail(source)
  return {
    number,
    paragraphs: [
      titleParagraph(linked, setup, setting),
      ...(below.length > 0 ? [detailParagraph(below, setup, setting)] : []),
    ],
  }
}

function titleParagraph(
  runs: Run[],
  { title, air }: Setup,
  setting: Setting,
): FlowParagraph {
  const style = { ...setting.styles.text(title), line: title * 1.25 }
  return paragraph(runs, style, setting, { before: air })
}

function detailParagraph(
  runs: Run[],
  { detail }: Setup,
  setting: Setting,
): FlowParagraph {
  const style = { ...setting.styles.text(detail), color: 'muted' } as const
  return paragraph(runs, style, setting, { level: 1 })
}

const noteStart = { level: 2, indent: 0 }

/** A note has air above each of its paragraphs, and none below. */
function setNote(paragraphs: FlowParagraph[]): FlowParagraph[] {
  return paragraphs.map((one) =>
    one.level === noteStart.level ? { ...one, before: noteAir, after: 0 } : one,
  )
}

function sourcesKind(setup: Setup, setting: Setting): ListKind {
  const runs: Run[] = [{ type: 'text', text: 'Source' }]
  return {
    name: 'sources',
    label: 'Sources',
    levels: [
      titleParagraph(runs, setup, setting),
      detailParagraph(runs, setup, setting),
      ...setNote(textLevels(setting.styles.aside, setting, noteStart)),
    ],
    numeral: setting.styles.numeral(20),
    baseline: setup.baseline,
  }
}

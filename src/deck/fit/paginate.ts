import type { SceneRun } from '../../model/scene.js'
import { type Line, sentences } from '../../typography/index.js'
import { wrapCode } from './code-lines.js'
import { firstLines, gap, sliceText } from './measure.js'
import { giveNotes, type Noted, notesHeight, notesOfPart } from './page-notes.js'
import type { FlowParagraph } from './paragraph.js'
import type { Setting } from './setting.js'

/** The box that paragraphs are to fit in, in points. */
export interface Room {
  width: number
  height: number
}

/** Fewest lines of a paragraph that may stand alone on a slide. */
const orphans = 2

/**
 * Divides paragraphs over as few boxes as they need, each about equally full:
 * between paragraphs, else between sentences, and only inside a sentence where
 * it fills more than a box. Footnotes stand last in the box of what refers to them.
 */
export function paginate(
  paragraphs: FlowParagraph[],
  room: Room,
  setting: Setting,
): FlowParagraph[][] {
  const wrapped = paragraphs.map((one) => wrapCode(one, room.width, setting))
  const noted = giveNotes(wrapped, room, setting)
  const pages = fill(noted, room, setting)
  if (pages.length < 2) return pages
  let low = Math.max(room.height / 4, leastHeight(noted))
  let high = room.height
  let best = pages
  while (high - low > 8) {
    const height = (low + high) / 2
    const tried = fill(noted, { ...room, height }, setting)
    if (tried.length > pages.length) low = height
    else {
      high = height
      best = tried
    }
  }
  return best
}

/** In lower boxes a line would not stand, or a paragraph not above its footnotes. */
function leastHeight(noted: Noted[]): number {
  const heights = noted.map(({ text, notes }) =>
    notes.length > 0
      ? notesHeight(notes) + 2 * orphans * text.lineHeight
      : text.lineHeight,
  )
  return Math.max(0, ...heights)
}

/** Fills boxes one after the other. */
function fill(noted: Noted[], room: Room, setting: Setting): FlowParagraph[][] {
  const pages: FlowParagraph[][] = []
  const rest = [...noted]
  while (rest.length > 0) {
    pages.push(withNotes(fillOne(rest, room, setting)))
  }
  return pages
}

/** The text of a page, its footnotes, and those that are text on their way. */
function withNotes(page: Noted[]): FlowParagraph[] {
  const texts = page.map(({ text }) => text)
  const notes = page.flatMap((one) => one.notes).sort((a, b) => a.index - b.index)
  return [
    ...texts.filter(({ note }) => note === undefined),
    ...notes.flatMap(({ paragraphs }) => paragraphs),
    ...texts.filter(({ note }) => note !== undefined),
  ]
}

/** Takes from the start of `rest` what fits in one box; at least something. */
function fillOne(rest: Noted[], room: Room, setting: Setting): Noted[] {
  const page: Noted[] = []
  let used = 0
  let held = 0
  for (let next = rest[0]; next; next = rest[0]) {
    const { text, notes } = next
    const air = page.length === 0 ? 0 : gap(page.at(-1)?.text, text)
    const noted = held + notesHeight(notes)
    const below = noted > 0 ? text.after + noted : 0
    const left = room.height - used - air - below
    const fitting = Math.max(0, Math.floor(left / text.lineHeight))
    const lines = firstLines(text, room.width, fitting, setting)
    if (lines.length > fitting) {
      const parts = divide(text, lines, page.length === 0, room, setting)
      if (parts) {
        const { own, others } = notesOfPart(parts[0], notes)
        page.push({ text: parts[0], notes: own })
        rest[0] = { text: parts[1], notes: others }
      }
      break
    }
    page.push(next)
    rest.shift()
    used += air + lines.length * text.lineHeight
    held = noted
  }
  // A single line that is higher than the box still has to stand somewhere.
  if (page.length === 0) page.push(...rest.splice(0, 1))
  if (rest.length > 0) rest.unshift(...page.splice(page.length - keptLast(page)))
  return page
}

/** How many at the end of a page go to the next one; one where all would. */
function keptLast(page: Noted[]): number {
  const kept = page.length - 1 - page.findLastIndex(({ text }) => !text.keepWithNext)
  return kept < page.length ? kept : Math.min(1, page.length - 1)
}

/**
 * Divides a paragraph of which not all lines fit in a box.
 *
 * @param lines those that fit, and the first one that does not
 * @param must whether it has to be divided, since a whole box is too small for it
 */
function divide(
  paragraph: FlowParagraph,
  lines: Line[],
  must: boolean,
  room: Room,
  setting: Setting,
): [FlowParagraph, FlowParagraph] | undefined {
  const fitting = lines.length - 1
  if (fitting < (must ? 1 : orphans)) return undefined
  const limit = lines[fitting - 1]?.end ?? 0
  const offset = sentenceEnd(paragraph.runs, limit, setting)
  const parts = cut(paragraph, offset)
  const isEnough = (part: FlowParagraph) =>
    firstLines(part, room.width, orphans, setting).length >= orphans
  if (offset > 0 && parts.every(isEnough)) return parts
  if (!must) return undefined
  return offset > 0 ? parts : cutInside(paragraph, limit, fitting, room, setting)
}

/** Divides a sentence. Letters of Arabic script may be wider at the end of a text. */
function cutInside(
  paragraph: FlowParagraph,
  limit: number,
  fitting: number,
  room: Room,
  setting: Setting,
): [FlowParagraph, FlowParagraph] {
  let offset = limit
  const isHigher = ([first]: FlowParagraph[]) =>
    first !== undefined &&
    firstLines(first, room.width, fitting, setting).length > fitting
  while (offset > 1 && isHigher(cut(paragraph, offset))) offset--
  return cut(paragraph, offset)
}

/** Where the last sentence ends before a place in the text; 0 where none does. */
function sentenceEnd(runs: SceneRun[], limit: number, setting: Setting): number {
  let offset = 0
  let end = 0
  // A little beyond, so that a sentence that ends there is seen to end.
  const text = standIn(sliceText(runs, 0, limit + 100))
  for (const sentence of sentences(text, setting.lang)) {
    end += sentence.length
    if (end > limit) break
    offset = end
  }
  return offset
}

/** A reference belongs to the sentence before it, as UAX #29 has it of a joiner. */
function standIn(runs: SceneRun[]): string {
  return runs
    .map((run) => (run.superscript ? '\u2060'.repeat(run.text.length) : run.text))
    .join('')
}

function cut(paragraph: FlowParagraph, offset: number): [FlowParagraph, FlowParagraph] {
  const { marker, ...unmarked } = paragraph
  const { keepWithNext: _, ...free } = unmarked
  const first = {
    ...free,
    ...(marker && { marker }),
    runs: sliceText(paragraph.runs, 0, offset),
  }
  return [
    first,
    {
      ...unmarked,
      before: 0,
      runs: sliceText(paragraph.runs, offset, Number.POSITIVE_INFINITY),
    },
  ]
}

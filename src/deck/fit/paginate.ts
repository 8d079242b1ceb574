import type { SceneRun } from '../../model/scene.js'
import { sentences } from '../../typography/index.js'
import { gap, linesOf, textHeight } from './measure.js'
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
 * it fills more than a box.
 */
export function paginate(
  paragraphs: FlowParagraph[],
  room: Room,
  setting: Setting,
): FlowParagraph[][] {
  const pages = fill(paragraphs, room, setting)
  if (pages.length < 2) return pages
  let low = room.height / 4
  let high = room.height
  let best = pages
  while (high - low > 8) {
    const height = (low + high) / 2
    const tried = fill(paragraphs, { ...room, height }, setting)
    if (tried.length > pages.length) low = height
    else {
      high = height
      best = tried
    }
  }
  return best
}

/** Fills boxes one after the other. */
function fill(
  paragraphs: FlowParagraph[],
  room: Room,
  setting: Setting,
): FlowParagraph[][] {
  const pages: FlowParagraph[][] = []
  const rest = [...paragraphs]
  while (rest.length > 0) pages.push(fillOne(rest, room, setting))
  return pages
}

/** Takes from the start of `rest` what fits in one box; at least something. */
function fillOne(rest: FlowParagraph[], room: Room, setting: Setting): FlowParagraph[] {
  const page: FlowParagraph[] = []
  let used = 0
  for (let next = rest[0]; next; next = rest[0]) {
    const air = page.length === 0 ? 0 : gap(page.at(-1), next)
    const height = textHeight(next, room.width, setting)
    if (used + air + height > room.height) {
      const parts = divide(
        next,
        room.height - used - air,
        room,
        page.length === 0,
        setting,
      )
      if (parts) {
        page.push(parts[0])
        rest[0] = parts[1]
      }
      break
    }
    page.push(next)
    rest.shift()
    used += air + height
  }
  // A single line that is higher than the box still has to stand somewhere.
  if (page.length === 0) page.push(...rest.splice(0, 1))
  while (page.length > 1 && page.at(-1)?.keepWithNext && rest.length > 0) {
    const last = page.pop()
    if (last) rest.unshift(last)
  }
  return page
}

/**
 * Divides a paragraph so that its first part fits in a height.
 *
 * @param must whether it has to be divided, since a whole box is too small for it
 */
function divide(
  paragraph: FlowParagraph,
  height: number,
  room: Room,
  must: boolean,
  setting: Setting,
): [FlowParagraph, FlowParagraph] | undefined {
  const lines = linesOf(paragraph, room.width, setting)
  const fitting = Math.max(Math.floor(height / paragraph.lineHeight), must ? 1 : 0)
  if (fitting >= lines.length || (!must && fitting < orphans)) return undefined
  const limit = lines[fitting - 1]?.end ?? 0
  const text = standIn(paragraph.runs)
  let offset = 0
  let end = 0
  for (const sentence of sentences(text, setting.lang)) {
    end += sentence.length
    if (end > limit) break
    offset = end
  }
  const parts = cut(paragraph, offset)
  if (
    offset > 0 &&
    parts.every((part) => linesOf(part, room.width, setting).length >= orphans)
  ) {
    return parts
  }
  return must ? cut(paragraph, offset > 0 ? offset : limit) : undefined
}

/** A reference belongs to the sentence before it, as UAX #29 has it of a joiner. */
function standIn(runs: SceneRun[]): string {
  return runs
    .map((run) => (run.superscript ? '\u2060'.repeat(run.text.length) : run.text))
    .join('')
}

function cut(paragraph: FlowParagraph, offset: number): [FlowParagraph, FlowParagraph] {
  const { marker, ...unmarked } = paragraph
  const first = {
    ...unmarked,
    ...(marker && { marker }),
    runs: slice(paragraph.runs, 0, offset),
  }
  return [
    first,
    {
      ...unmarked,
      before: 0,
      runs: slice(paragraph.runs, offset, Number.POSITIVE_INFINITY),
    },
  ]
}

function slice(runs: SceneRun[], start: number, end: number): SceneRun[] {
  let offset = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(start - offset, 0), Math.max(end - offset, 0))
    offset += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}

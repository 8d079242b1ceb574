import type { SceneRun } from '../../model/scene.js'
import { textHeight } from './measure.js'
import type { FlowParagraph } from './paragraph.js'
import type { Setting } from './setting.js'

/** A footnote at the foot of a page. */
export interface PageNote {
  mark: string
  /** Which of the text's footnotes it is. */
  index: number
  paragraphs: FlowParagraph[]
  /** With the air around it, in points. */
  height: number
}

/** A paragraph with the footnotes that it is the first to refer to. */
export interface Noted {
  text: FlowParagraph
  notes: PageNote[]
}

/** As much of a page's height as the footnotes of a paragraph may take. */
const mostHeight = 2 / 5

/**
 * Gives each footnote to the paragraph that refers to it first. Footnotes too long to
 * stand on the page with it stay where they are, as text.
 */
export function giveNotes(
  paragraphs: FlowParagraph[],
  room: { width: number; height: number },
  setting: Setting,
): Noted[] {
  const open = notesOf(paragraphs, room.width, setting)
  const given = new Set<string>()
  const noted = paragraphs.map((text): Noted => {
    if (text.note !== undefined) return { text, notes: [] }
    const notes = notesOfRuns(text.runs, open, given, room.height * mostHeight)
    return { text, notes }
  })
  return noted.filter(({ text }) => text.note === undefined || !given.has(text.note))
}

/** Parts what a paragraph refers to, after it was divided. */
export function notesOfPart(
  part: FlowParagraph,
  notes: PageNote[],
): { own: PageNote[]; others: PageNote[] } {
  const open = new Map(notes.map((note) => [note.mark, note]))
  const own = notesOfRuns(part.runs, open, new Set(), Number.POSITIVE_INFINITY)
  return { own, others: notes.filter((note) => !own.includes(note)) }
}

export function notesHeight(notes: PageNote[]): number {
  return notes.reduce((sum, { height }) => sum + height, 0)
}

/** Footnotes by mark. */
function notesOf(
  paragraphs: FlowParagraph[],
  width: number,
  setting: Setting,
): Map<string, PageNote> {
  const notes = new Map<string, PageNote>()
  for (const one of paragraphs) {
    if (one.note === undefined) continue
    const own = one.before + textHeight(one, width, setting) + one.after
    const note = notes.get(one.note)
    notes.set(one.note, {
      mark: one.note,
      index: note?.index ?? notes.size,
      paragraphs: [...(note?.paragraphs ?? []), one],
      height: (note?.height ?? 0) + own,
    })
  }
  return notes
}

/** Those that runs refer to, and that these refer to, as far as they have room. */
function notesOfRuns(
  runs: SceneRun[],
  open: ReadonlyMap<string, PageNote>,
  given: Set<string>,
  room: number,
): PageNote[] {
  const notes: PageNote[] = []
  let left = room
  for (const { superscript, cites, text } of runs) {
    const note = superscript && !cites ? open.get(text) : undefined
    if (!note || given.has(note.mark) || note.height > left) continue
    given.add(note.mark)
    left -= note.height
    const inner = note.paragraphs.flatMap((one) => one.runs)
    const further = notesOfRuns(inner, open, given, left)
    left -= notesHeight(further)
    notes.push(note, ...further)
  }
  return notes
}

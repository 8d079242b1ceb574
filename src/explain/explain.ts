import type { Trace } from '../conservation/trace.js'
import type { Briefing, Section } from '../model/briefing.js'
import type { Position } from '../model/position.js'
import { bareText } from '../model/runs.js'
import type { Scene, SceneDeck } from '../model/scene.js'
import type { Sheet, SheetStep } from '../model/sheet.js'
import { type SheetFacts, sheetFacts } from '../model/sheet-facts.js'

/** All that an explanation is drawn from. */
export interface Explainable {
  briefing: Briefing
  deck: SceneDeck
  sheet: Sheet
  /** The steps that a sheet of the language can have, the largest first. */
  steps: SheetStep[]
  traces: Trace[]
}

export interface SectionLine {
  line: number
  /** Path of its file, where that is one that the briefing compares. */
  file?: string
  title: string
  /** What it was read as; `other` where its heading is that of no kind. */
  kind: string
  /** How its content was read, e.g. `points`. */
  shape: string
  /** How deep it stands, from 0. */
  depth: number
  slides: number[]
  sheet: 'whole' | 'condensed'
}

export interface SlideLine {
  number: number
  title: string
  layout: string
  /** Points, of most of its text; 0 where it has none. */
  size: number
  /** How much of the room for content is used, from 0 to 1. */
  fill: number
  /** The line that it begins with, and its file, where that is not the briefing's. */
  line: number
  file?: string
}

export interface SheetLine extends SheetFacts {
  /** Which step of how many, the largest first. */
  step: number
  steps: number
}

/** What became of a briefing, and why. */
export interface Explanation {
  sections: SectionLine[]
  slides: SlideLine[]
  sheet: SheetLine
}

/** Says how the sections were read, what each slide has, and how the sheet is set. */
export function explain({
  briefing,
  deck,
  sheet,
  steps,
  traces,
}: Explainable): Explanation {
  const labels = new Map(deck.layouts.map(({ name, label }) => [name, label]))
  const scenes = deck.groups.flatMap((group) => group.scenes)
  return {
    sections: sectionLines(briefing.sections, traces),
    slides: scenes.map((scene, index) => ({
      number: index + 1,
      title: scene.title,
      layout: labels.get(scene.layout) ?? scene.layout,
      size: textSize(scene),
      fill: scene.fill,
      ...lineOf(scene.position),
    })),
    sheet: {
      step: steps.findIndex(isStepOf(sheet)) + 1,
      steps: steps.length,
      ...sheetFacts(sheet),
    },
  }
}

/** Two arrangements may have the same size of text. */
function isStepOf({ step }: Sheet): (other: SheetStep) => boolean {
  return ({ name, body }) => name === step.name && body === step.body
}

function sectionLines(sections: Section[], traces: Trace[]): SectionLine[] {
  const flat = flatten(sections, 0)
  const places = new Set(flat.map(({ section }) => section.position))
  const placed = traces.map((trace) => ({ trace, section: sectionOf(trace, places) }))
  return flat.map(({ section, depth }) => {
    const own = placed
      .filter((one) => one.section === section.position)
      .map(({ trace }) => trace)
    return {
      ...lineOf(section.position),
      title: bareText(section.title),
      kind: section.kind,
      shape: section.content.shape,
      depth,
      slides: [...new Set(own.flatMap(({ slides }) => slides))].sort((a, b) => a - b),
      sheet: own.some(({ sheet }) => sheet === 'condensed') ? 'condensed' : 'whole',
    }
  })
}

/** The place of the innermost section that a piece is in, or whose heading it is. */
function sectionOf({ position, under }: Trace, places: ReadonlySet<Position>) {
  return position && places.has(position)
    ? position
    : under.find((outer) => places.has(outer))
}

function lineOf({ start, file }: Position): { line: number; file?: string } {
  return { line: start.line, ...(file && { file }) }
}

function flatten(
  sections: Section[],
  depth: number,
): { section: Section; depth: number }[] {
  return sections.flatMap((section) => [
    { section, depth },
    ...flatten(section.children, depth + 1),
  ])
}

const contentTypes = ['subtitle', 'body', 'content']

/** The size of most letters of a slide's content, tables included. */
function textSize({ items }: Scene): number {
  const letters = new Map<number, number>()
  const runs = items
    .flatMap((item) => {
      if (item.type === 'table') return item.rows.flatMap(({ cells }) => cells)
      const isContent =
        item.type === 'text' && contentTypes.includes(item.placeholder?.type ?? '')
      return isContent ? [item] : []
    })
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.runs)
  for (const { size, text } of runs) {
    letters.set(size, (letters.get(size) ?? 0) + text.length)
  }
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? 0
}

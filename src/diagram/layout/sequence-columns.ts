import type { DiagramLine } from '../../model/diagram.js'
import type { Sequence, SequenceStep } from '../graph.js'
import { type DiagramMeasure, sizeOf } from '../measure.js'
import { shapeSize } from '../shapes.js'

export type Note = Extract<SequenceStep, { type: 'note' }>

/** Longest line of a name, a message and a note, in em. */
export const longest = { name: 10, message: 15, note: 12 }
/** Between names beside each other, in points. */
const gap = 24
/** Width of the loop of who tells something to himself. */
export const loop = 26

/** A participant with the line under it, in points. */
export interface Column {
  id: string
  lines: DiagramLine[]
  width: number
  middle: number
}

/** Text in lines of at most so many em. */
export function wrapped(
  texts: string[],
  width: number,
  measure: DiagramMeasure,
): DiagramLine[] {
  return texts.flatMap((text) => measure.wrap({ text }, width * measure.size))
}

export function boxHeight(lines: DiagramLine[], measure: DiagramMeasure): number {
  return shapeSize('rect', sizeOf(lines, measure)).height
}

/** As far apart as names, messages between them and notes beside them need. */
export function placeColumns(
  { participants, steps }: Sequence,
  measure: DiagramMeasure,
): Column[] {
  const columns = participants.map(({ id, lines }): Column => {
    const set = lines.flatMap((line) =>
      measure.wrap({ ...line, bold: true }, longest.name * measure.size),
    )
    const { width } = shapeSize('rect', sizeOf(set, measure))
    return { id, lines: set, width, middle: 0 }
  })
  const index = new Map(columns.map(({ id }, place) => [id, place]))
  const needs = steps.flatMap((step) => stepNeeds(step, index, measure))
  columns.forEach((column, place) => {
    const before = columns[place - 1]
    const least = before ? before.middle + (before.width + column.width) / 2 + gap : 0
    const reach = needs
      .filter(({ to }) => to === place)
      .map(({ from, width }) => (columns[from]?.middle ?? 0) + width)
    column.middle = Math.max(least, ...reach)
  })
  return columns
}

/** How far two columns stand apart at least. */
function stepNeeds(
  step: SequenceStep,
  index: Map<string, number>,
  measure: DiagramMeasure,
): { from: number; to: number; width: number }[] {
  if (step.type === 'message') {
    const lines = wrapped(step.label, longest.message, measure)
    const { width } = sizeOf(lines, measure)
    const [one, other] = [index.get(step.from) ?? 0, index.get(step.to) ?? 0]
    const [from, to] = [Math.min(one, other), Math.max(one, other)]
    return one === other
      ? [{ from: one, to: one + 1, width: width + loop + 16 }]
      : [{ from, to, width: width + 28 }]
  }
  if (step.type !== 'note' || step.over.length !== 1) return []
  const at = index.get(step.over[0] ?? '') ?? 0
  const { width } = noteSize(step, measure)
  if (step.side === 'right') return [{ from: at, to: at + 1, width: width + 24 }]
  if (step.side === 'left') return [{ from: at - 1, to: at, width: width + 24 }]
  return [
    { from: at, to: at + 1, width: width / 2 + 16 },
    { from: at - 1, to: at, width: width / 2 + 16 },
  ]
}

export function noteSize(step: Note, measure: DiagramMeasure) {
  const lines = wrapped(step.label, longest.note, measure)
  return { lines, ...shapeSize('note', sizeOf(lines, measure)) }
}

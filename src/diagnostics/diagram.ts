import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { inform, warn } from './report.js'

/** A diagram that cannot be drawn: its description stands in its place. */
export function unreadableDiagram(
  file: VFile,
  reason: string,
  language: 'mermaid' | 'dot',
  place: Position,
): void {
  const known =
    language === 'mermaid'
      ? 'Of Mermaid there are: flowchart, sequenceDiagram, stateDiagram, classDiagram, erDiagram. '
      : ''
  warn(file, {
    rule: 'unreadable-diagram',
    reason: `${reason}, in a diagram`,
    place,
    note: `${known}The description is shown as it is written.`,
  })
}

/** A diagram that has too much for a slide: a picture shows it whole. */
export function largeDiagram(file: VFile, place: Position): void {
  inform(file, {
    rule: 'large-diagram',
    reason: 'Unexpected size of a diagram, expected one that can be read on a slide',
    place,
    note: 'The slide shows a picture of it, and its notes have the texts. Divide the diagram to have shapes that can be edited.',
  })
}

/** Text of a diagram that is smaller on slides than it is read with ease, in points. */
export function smallDiagramText(file: VFile, size: number, place: Position): void {
  inform(file, {
    rule: 'small-diagram-text',
    reason: `Unexpected text of ${Math.floor(size)} points in a diagram, expected at least 12`,
    place,
    note: 'Shorten its texts, have it run the other way, or divide it.',
  })
}

import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { inform, warn } from './report.js'

/** A chart that cannot be drawn: what the author wrote stands in its place. */
export function unreadableChart(
  file: VFile,
  reason: string,
  place: Position,
  note?: string,
): void {
  warn(file, {
    rule: 'unreadable-chart',
    reason: `${reason}, in a chart`,
    place,
    note: [note, 'Its data is shown as it is written.'].filter(Boolean).join(' '),
  })
}

/** A line before the data that says nothing to Deckle: it is not shown. */
export function unknownChartOption(
  file: VFile,
  name: string,
  known: readonly string[],
  meant: string | undefined,
  place: Position,
): void {
  warn(file, {
    rule: 'unknown-chart-option',
    reason: `Unexpected \`${name}\`, expected ${meant ? `\`${meant}\`` : 'an option of charts'}`,
    place,
    note: `The chart does without the line. There are: ${known.join(', ')}.`,
  })
}

/** Data that the form asked for would show wrongly: another form is drawn. */
export function otherChartForm(
  file: VFile,
  asked: string,
  drawn: string,
  why: string,
  place: Position,
): void {
  inform(file, {
    rule: 'other-chart-form',
    reason: `Unexpected data for a chart of type \`${asked}\`: ${why}`,
    place,
    note: `It is drawn as \`${drawn}\`.`,
  })
}

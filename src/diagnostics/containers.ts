import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { inform, warn } from './report.js'

/** A container without an end: it is text as it is written. */
export function unclosedContainer(file: VFile, fence: string, place: Position): void {
  warn(file, {
    rule: 'unclosed-container',
    reason: `Unexpected end of \`${fence}\`, expected a line of as many colons`,
    place,
    note: 'Its first line is shown as it is written, and what follows is read without it.',
  })
}

/** A container that has not the headings which divide it: its text is read without it. */
export function undividedContainer(
  file: VFile,
  name: string,
  headings: number,
  place: Position,
): void {
  warn(file, {
    rule: 'undivided-container',
    reason: `Unexpected \`${name}\` with ${headings === 0 ? 'no headings' : 'one heading'}, expected two or more`,
    place,
    note: 'Each heading begins what stands beside the others. Its text is read without it.',
  })
}

/** What wants the whole width in a column: texts stand under each other instead. */
export function wideContainer(
  file: VFile,
  name: string,
  wide: string,
  place: Position,
): void {
  inform(file, {
    rule: 'wide-container',
    reason: `Unexpected ${wide} in \`${name}\`, expected text`,
    place,
    note: 'It wants the whole width, so that the parts stand under each other.',
  })
}

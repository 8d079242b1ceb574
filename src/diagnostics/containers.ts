import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { fail, inform, warn } from './report.js'

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

/** Private text of which nobody can tell where it begins or ends, where none is to be shown. */
export function openPrivate(file: VFile, place: Position): never {
  return fail(file, {
    rule: 'open-private',
    reason: 'Unexpected `:::private` without an end, expected a line of as many colons',
    place,
    note: 'Nothing is published of a briefing whose private parts cannot be told. Begin and end them on lines of their own.',
  })
}

/** Text that only notes have, where none are published. */
export function unpublishedText(file: VFile, text: string, place?: Position): void {
  inform(file, {
    rule: 'unpublished-text',
    reason: `Unexpected text that stands in notes only: \`${text}\``,
    place,
    note: 'It is left out, as `--public` asks for.',
  })
}

import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { inform } from './report.js'

/**
 * A block that is too long for the sheet: `name` is the section or question it
 * belongs to, `what` says what became of it.
 */
export function condensed(
  file: VFile,
  name: string,
  what: string,
  place: Position | undefined,
): void {
  inform(file, {
    rule: 'condensed',
    reason: `Unexpected length of \`${brief(name)}\`: ${what} on the sheet`,
    place,
    note: 'The deck has the full text. Shorten the block to see all of it on the sheet.',
  })
}

/** Enough of a name to recognise it by. */
function brief(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name
}

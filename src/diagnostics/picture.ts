import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { warn } from './report.js'

/** Words in braces after an image that say nothing to Deckle: they are not shown. */
export function unknownPictureOption(
  file: VFile,
  written: string,
  expected: string,
  place: Position,
): void {
  warn(file, {
    rule: 'unknown-picture-option',
    reason: `Unexpected \`${written}\` after a picture, expected ${expected}`,
    place,
    note: 'The picture does without it.',
  })
}

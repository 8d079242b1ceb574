import type { VFile } from 'vfile'
import { nearest } from '../model/nearest.js'
import type { Position } from '../model/position.js'
import { warn } from './report.js'

/** A bibliography, or an entry of one, that cannot be read. */
export function unusableBibliography(
  file: VFile,
  name: string,
  cause: string,
  place: Position | undefined,
): void {
  warn(file, {
    rule: 'unusable-bibliography',
    reason: `Cannot read bibliography \`${name}\`: ${cause}`,
    place,
    note: 'It holds BibTeX, or a list of items of CSL JSON. Other entries are not affected.',
  })
}

/**
 * A citation such as `[@doe2021]` of a work that no bibliography has.
 *
 * @param known keys that the text can cite
 */
export function unknownCitation(
  file: VFile,
  key: string,
  known: readonly string[],
  place: Position | undefined,
): void {
  const similar = nearest(key, known)
  const others = known.length > 0
  warn(file, {
    rule: 'unknown-citation',
    reason: `Unexpected citation \`@${key}\`, expected a key of the bibliography`,
    place,
    note: similar
      ? `Did you mean \`@${similar}\`?`
      : others
        ? 'Add an entry with this key, or correct it.'
        : 'Name a file of BibTeX or CSL JSON as `bibliography` in the front matter, or put one with the name of the briefing beside it.',
  })
}

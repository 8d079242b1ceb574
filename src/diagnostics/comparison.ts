import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { fail, inform, warn } from './report.js'

/** A template of comparisons without anything to compare, or the other way round. */
export function unsuitedTemplate(
  file: VFile,
  template: string,
  lacks: 'compare' | 'kinds',
  place?: Position,
): never {
  const way =
    lacks === 'compare'
      ? 'Name the briefings in the front matter: `compare: [one.md, other.md]`.'
      : 'Write `template: comparison` in the front matter.'
  return fail(file, {
    rule: 'unsuited-template',
    reason:
      lacks === 'compare'
        ? `Unexpected template \`${template}\` without \`compare\`, expected 2 to 6 briefings`
        : `Unexpected \`compare\` with template \`${template}\`, expected one for comparisons`,
    place,
    note: way,
  })
}

/** A briefing that cannot be compared. */
export function unusableCompared(
  file: VFile,
  name: string,
  cause: string,
  place: Position,
): never {
  return fail(file, {
    rule: 'unusable-compared',
    reason: `Cannot compare \`${name}\`: ${cause}`,
    place,
    note: 'Name briefings beside the comparison or below its folder, each once.',
  })
}

/** A briefing in another language than the comparison. */
export function otherLanguage(
  file: VFile,
  name: string,
  lang: string,
  own: string,
  place: Position,
): void {
  warn(file, {
    rule: 'other-language',
    reason: `Unexpected language \`${lang}\` of \`${name}\`, expected \`${own}\``,
    place,
    note: 'Its text is set like that of the comparison. Compare briefings in one language, or set `lang`.',
  })
}

/** A source that another briefing has already, in other words. */
export function joinedSource(file: VFile, number: number, place: Position): void {
  inform(file, {
    rule: 'joined-source',
    reason: `Unexpected source with the address of source ${number} in other words`,
    place,
    note: 'The two are one in the list, in the words of the first.',
  })
}

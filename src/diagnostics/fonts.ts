import type { VFile } from 'vfile'
import { inform } from './report.js'

/**
 * Letters that the sheet has no font for.
 *
 * @param example some of them
 * @param name of the package that has a font; none where no font is known
 */
export function missingFont(file: VFile, example: string, name?: string): void {
  inform(file, {
    rule: 'missing-font',
    reason: `Cannot embed a font for letters such as \`${example}\`: they are shown in what readers' computers have`,
    note: name
      ? `Install \`${name}\`, or Deckle with its optional dependencies.`
      : 'Room is left for the widest such fonts. Print the sheet where such a font is installed.',
  })
}

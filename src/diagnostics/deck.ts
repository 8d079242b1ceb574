import type { VFile } from 'vfile'
import { fail, warn } from './report.js'

/**
 * A deck that PowerPoint might repair: a fault of the program, not of the briefing.
 *
 * @param isOwn whether the part is the program's, not one of a brand's file
 */
export function defectiveDeck(
  file: VFile,
  part: string,
  reason: string,
  isOwn: boolean,
): never {
  return fail(file, {
    rule: 'defective-deck',
    reason: `Cannot make a sound deck: \`${part}\`: ${reason}`,
    note: isOwn
      ? 'This is a fault in Deckle. Please report it with the briefing.'
      : 'The part is that of the brand. Open its file in PowerPoint, and save it anew.',
  })
}

/** Something in a deck that keeps people from its content, by the rule that says so. */
export function weakDeck(file: VFile, rule: string, reason: string): void {
  warn(file, { rule, reason, note: 'This was found in the finished deck.' })
}

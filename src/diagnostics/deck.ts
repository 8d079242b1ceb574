import type { VFile } from 'vfile'
import { fail, warn } from './report.js'

/** A deck that PowerPoint might repair: a fault of the program, not of the briefing. */
export function defectiveDeck(file: VFile, part: string, reason: string): never {
  return fail(file, {
    rule: 'defective-deck',
    reason: `Cannot make a sound deck: \`${part}\`: ${reason}`,
    note: 'This is a fault in Deckle. Please report it with the briefing.',
  })
}

/** Something in a deck that keeps people from its content, by the rule that says so. */
export function weakDeck(file: VFile, rule: string, reason: string): void {
  warn(file, { rule, reason, note: 'This was found in the finished deck.' })
}

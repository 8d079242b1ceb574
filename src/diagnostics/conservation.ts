import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { fail } from './report.js'

/** Text of the briefing that an output has lost: a defect of the program. */
export function lostText(
  file: VFile,
  kind: string,
  words: string[],
  output: 'deck' | 'sheet',
  place: Position | undefined,
): never {
  const where = output === 'deck' ? 'on any slide or in its notes' : 'on the sheet'
  const few = words.slice(0, 5).join(' ')
  return fail(file, {
    rule: 'lost-text',
    reason: `Cannot find ${where} what this ${kind} says: \`${few}${words.length > 5 ? ' …' : ''}\``,
    place,
    note: 'This is a defect of Deckle; nothing was written. Please report it with the briefing.',
  })
}

import type { VFile } from 'vfile'
import { fail } from './report.js'

/** A fault of the program itself: it fails this briefing, not the others. */
export function internalError(file: VFile, error: unknown): void {
  const cause = error instanceof Error ? error : new Error(String(error))
  const message = file.message(`Cannot build this briefing: ${cause.message}`, {
    ruleId: 'internal-error',
    source: 'deckle',
    cause,
  })
  message.fatal = true
  message.note = 'This is a fault in Deckle. Please report it with the briefing.'
}

/** The thread that built this briefing came to an end, as without memory; the others go on. */
export function lostWorker(file: VFile, cause: string): never {
  return fail(file, {
    rule: 'lost-worker',
    reason: `Cannot build this briefing: its thread ended before it was done: ${cause}`,
    note: 'Build it alone. If it fails again, it needs more memory than there is, or there is a fault in Deckle.',
  })
}

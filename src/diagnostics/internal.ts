import type { VFile } from 'vfile'

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

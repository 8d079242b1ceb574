import type { VFile } from 'vfile'
import type { Found } from './check-briefing.js'

/** Puts what breaks the rules on the file, as messages. */
export function reportFound(file: VFile, found: Found[]): void {
  for (const { rule, severity, reason, place } of found) {
    const options = { ruleId: rule.id, source: 'deckle', ...(place && { place }) }
    const message = file.message(reason, options)
    message.fatal =
      severity === 'error' ? true : severity === 'warning' ? false : undefined
    message.note = rule.note
  }
}

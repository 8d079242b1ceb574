import type { VFileMessage } from 'vfile-message'

export type Severity = 'error' | 'warning' | 'info'

/** How grave a message is, as vfile has it in `fatal`. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

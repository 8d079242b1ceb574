import type { VFileMessage } from 'vfile-message'
import { type Severity, severityOf } from './severity.js'

/** A message as plain data: it goes from thread to thread, and into files. */
export interface PlainMessage {
  severity: Severity
  rule?: string
  reason: string
  /** The way out. */
  note?: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
}

export function plainMessage(message: VFileMessage): PlainMessage {
  const { reason, ruleId, note, line, column, place } = message
  const end = place && 'end' in place ? place.end : undefined
  return {
    severity: severityOf(message),
    ...(ruleId && { rule: ruleId }),
    reason,
    ...(note && { note }),
    ...(line && { line, ...(column && { column }) }),
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
}

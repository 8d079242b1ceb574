import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Severity, severityOf } from './severity.js'

/** A message as plain data, for other threads and files; lines and columns count from 1. */
export interface PlainMessage {
  severity: Severity
  /** Id of the rule, such as `missing-picture`. */
  rule: string
  reason: string
  /** The way out. */
  note?: string
  /** Path of the file that it is about, where that is not the briefing. */
  file?: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
}

/** A message of a file as plain data. */
export function plainMessage(
  message: VFileMessage,
  { path }: Pick<VFile, 'path'>,
): PlainMessage {
  const { reason, ruleId = 'deckle', note, line, column, place, file } = message
  const end = place && 'end' in place ? place.end : undefined
  return {
    severity: severityOf(message),
    rule: ruleId,
    reason,
    ...(note && { note }),
    ...(file && file !== path && { file }),
    ...(line && { line }),
    ...(line && column && { column }),
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
}

import type { VFileMessage } from 'vfile-message'
import type { BuildResult } from '../pipeline.js'
import { severityOf } from './severity.js'

/** Results as JSON: an object with one entry a briefing. */
export function jsonReport(results: BuildResult[]): string {
  const briefings = results.map(({ file, ok, outputs, talk }) => ({
    file: file.path,
    ok,
    outputs,
    ...(talk && { slides: talk.slides, minutes: talk.minutes }),
    messages: file.messages.map(messageObject),
  }))
  return `${JSON.stringify({ ok: results.every((result) => result.ok), briefings }, null, 2)}\n`
}

function messageObject(message: VFileMessage) {
  const { reason, ruleId, note, line, column, place } = message
  const end = place && 'end' in place ? place.end : undefined
  return {
    severity: severityOf(message),
    rule: ruleId,
    reason,
    ...(note && { note }),
    ...(line && { line, column }),
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
}

import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Trace } from '../conservation/trace.js'
import { severityOf } from '../diagnostics/severity.js'
import type { BuildResult } from '../pipeline.js'

/**
 * Results as JSON: an object with one entry a briefing.
 *
 * @param ok whether there were briefings and all of them are built
 */
export function jsonReport(results: BuildResult[], ok: boolean): string {
  const briefings = results.map(({ file, ok, outputs, talk, sheet, traces = [] }) => ({
    file: file.path,
    ok,
    outputs,
    ...(talk && { slides: talk.slides, minutes: talk.minutes }),
    ...(sheet && { sheet }),
    messages: file.messages.map((message) => messageObject(message, file)),
    blocks: traces.map(blockObject),
  }))
  return `${JSON.stringify({ ok, briefings }, null, 2)}\n`
}

/** Where a piece of the briefing went. */
function blockObject({ kind, text, position, slides, notes, sheet }: Trace) {
  const { line, column } = position?.start ?? {}
  const place = { ...(position?.file && { file: position.file }), line, column }
  return { kind, text, ...(line && place), slides, notes, sheet }
}

/** A message as an object; it names its file where that is not the one it came with. */
export function messageObject(message: VFileMessage, { path }: VFile) {
  const { reason, ruleId, note, line, column, place } = message
  const end = place && 'end' in place ? place.end : undefined
  return {
    severity: severityOf(message),
    rule: ruleId,
    reason,
    ...(note && { note }),
    ...(message.file && message.file !== path && { file: message.file }),
    ...(line && { line, column }),
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
}

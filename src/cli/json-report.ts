import type { Trace } from '../conservation/trace.js'
import { messageObject } from '../message-object.js'
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

import type { VFileMessage } from 'vfile-message'
import type { BuildResult } from '../pipeline.js'
import { severityOf } from './severity.js'

/**
 * A result as lines of text: the messages with their positions, then one line
 * about the briefing.
 *
 * @param quiet whether to leave out what is in order, and what only informs
 */
export function textReport(result: BuildResult, quiet: boolean): string {
  const messages = result.file.messages
    .filter((message) => !quiet || severityOf(message) !== 'info')
    .map((message) => messageLines(message, result.file.path))
  const lines = quiet && result.ok ? messages : [...messages, summaryLine(result)]
  return lines.map((line) => `${line}\n`).join('')
}

/** `content/a.md:3:5: warning: Unexpected … [rule]` with the way out below. */
function messageLines(message: VFileMessage, path: string): string {
  const { line, column, reason, ruleId, note } = message
  const place = line ? `:${line}${column ? `:${column}` : ''}` : ''
  const first = `${path}${place}: ${severityOf(message)}: ${reason} [${ruleId}]`
  return note ? `${first}\n  ${note.replaceAll('\n', '\n  ')}` : first
}

function summaryLine({ file, ok, talk, outputs }: BuildResult): string {
  const count = (severity: string) =>
    file.messages.filter((message) => severityOf(message) === severity).length
  const warnings = count('warning')
  const told = warnings === 0 ? [] : [plural(warnings, 'warning')]
  if (!ok)
    return `${file.path}: failed (${[...plurals(count('error'), 'error'), ...told].join(', ')})`
  const facts = talk ? [plural(talk.slides, 'slide'), `${talk.minutes} min`] : []
  return `${file.path} → ${outputs.join(', ')} (${[...facts, ...told].join(', ')})`
}

function plurals(count: number, noun: string): string[] {
  return count === 0 ? [] : [plural(count, noun)]
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

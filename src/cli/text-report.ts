import type { VFileMessage } from 'vfile-message'
import { severityOf } from '../diagnostics/severity.js'
import type { BuildResult } from '../pipeline.js'
import { plural } from './plural.js'

/** So many messages that only inform are shown of each rule. */
const fewInfos = 3

/**
 * The messages of a briefing as lines of text, with their positions.
 *
 * @param quiet whether to leave out what only informs
 */
export function messageReport(
  { file }: Pick<BuildResult, 'file'>,
  quiet: boolean,
): string {
  const { messages, path } = file
  const grave = messages.filter((message) => severityOf(message) !== 'info')
  const lines = [
    ...grave.map((message) => messageLines(message, path)),
    ...(quiet ? [] : infoLines(messages, path)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** One line about each briefing: what was made of it, and how many warnings there are. */
export function summaryReport(results: BuildResult[]): string {
  return results.map((result) => `${summaryLine(result)}\n`).join('')
}

/** What only informs, the first few of each rule: a long text has hundreds. */
function infoLines(messages: VFileMessage[], path: string): string[] {
  const infos = messages.filter((message) => severityOf(message) === 'info')
  const rules = new Set(infos.map((message) => message.ruleId))
  return [...rules].flatMap((rule) => {
    const ofRule = infos.filter((message) => message.ruleId === rule)
    const shown = ofRule.slice(0, fewInfos).map((message) => messageLines(message, path))
    const more = ofRule.length - shown.length
    return more > 0
      ? [...shown, `${path}: info: … and ${more} more [${rule}]; --json has all`]
      : shown
  })
}

/** `content/a.md:3:5: warning: Unexpected … [rule]` with the way out below. */
function messageLines(message: VFileMessage, own: string): string {
  const path = message.file ?? own
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

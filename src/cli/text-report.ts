import type { VFile } from 'vfile'
import type { Entry } from '../batch/entry.js'
import { type PlainMessage, plainMessage } from '../diagnostics/plain-message.js'
import type { Severity } from '../diagnostics/severity.js'
import { plural } from './plural.js'

/** So many messages that only inform are shown of each rule. */
const fewInfos = 3

/** What there is to tell of a briefing. */
type Told = Pick<Entry, 'file' | 'messages'>

export function toldOf(file: VFile): Told {
  return {
    file: file.path,
    messages: file.messages.map((message) => plainMessage(message, file)),
  }
}

/**
 * The messages of a briefing as lines of text, with their positions.
 *
 * @param quiet whether to leave out what only informs
 */
export function messageReport({ file, messages }: Told, quiet: boolean): string {
  const grave = messages.filter(({ severity }) => severity !== 'info')
  const lines = [
    ...grave.map((message) => messageLines(message, file)),
    ...(quiet ? [] : infoLines(messages, file)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** What only informs, the first few of each rule: a long text has hundreds. */
function infoLines(messages: PlainMessage[], path: string): string[] {
  const infos = messages.filter(({ severity }) => severity === 'info')
  const rules = new Set(infos.map(({ rule }) => rule))
  return [...rules].flatMap((rule) => {
    const ofRule = infos.filter((message) => message.rule === rule)
    const shown = ofRule.slice(0, fewInfos).map((message) => messageLines(message, path))
    const more = ofRule.length - shown.length
    return more > 0
      ? [...shown, `${path}: info: … and ${more} more [${rule}]; --json has all`]
      : shown
  })
}

/** `content/a.md:3:5: warning: Unexpected … [rule]` with the way out below. */
function messageLines(message: PlainMessage, own: string): string {
  const { severity, file: path = own, line, column, reason, rule, note } = message
  const place = line ? `:${line}${column ? `:${column}` : ''}` : ''
  const first = `${path}${place}: ${severity}: ${reason} [${rule}]`
  return note ? `${first}\n  ${note.replaceAll('\n', '\n  ')}` : first
}

/** One line about a briefing: what was made of it, and how many warnings there are. */
export function summaryLine(entry: Entry, isUnchanged: boolean): string {
  const { file, ok, slides, minutes, outputs, messages } = entry
  const count = (severity: Severity) =>
    messages.filter((message) => message.severity === severity).length
  const warnings = count('warning')
  const told = warnings === 0 ? [] : [plural(warnings, 'warning')]
  if (!ok)
    return `${file}: failed (${[...plurals(count('error'), 'error'), ...told].join(', ')})`
  const facts = slides === undefined ? [] : [plural(slides, 'slide'), `${minutes} min`]
  const built = isUnchanged ? ['unchanged'] : []
  return `${file} → ${outputs.join(', ')} (${[...facts, ...told, ...built].join(', ')})`
}

function plurals(count: number, noun: string): string[] {
  return count === 0 ? [] : [plural(count, noun)]
}

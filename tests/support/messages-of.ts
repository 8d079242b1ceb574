import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** The messages of a file, one a line: `7:3-7:6 warning unknown-reference: …`. */
export function messagesOf(file: VFile): string[] {
  return file.messages.map((message) => {
    const id = [placeOf(message), severityOf(message), message.ruleId]
    return `${id.filter(Boolean).join(' ')}: ${message.reason}`
  })
}

function placeOf({ place }: VFileMessage): string {
  if (!place) return ''
  if (!('start' in place)) return `${place.line}:${place.column}`
  const { start, end } = place
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function severityOf({ fatal }: VFileMessage): string {
  return fatal === undefined ? 'info' : fatal ? 'error' : 'warning'
}

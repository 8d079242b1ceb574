import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { rules } from '../check/rules/index.js'
import { severityOf } from '../diagnostics/severity.js'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** Messages as a log of SARIF 2.1.0, which code-scanning pages show. */
export function sarifReport(files: VFile[], version: string): string {
  const driver = {
    name: 'Deckle',
    version,
    rules: rules.map(({ id, summary, note, severity }) => ({
      id,
      shortDescription: { text: summary },
      help: { text: note },
      defaultConfiguration: { level: levels[severity] },
    })),
  }
  const results = files.flatMap((file) =>
    file.messages.map((message) => resultOf(message, message.file ?? file.path)),
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(message: VFileMessage, path: string) {
  const { reason, note, ruleId, line, column, place } = message
  const end = place && 'end' in place ? place.end : undefined
  const region = {
    startLine: line ?? 1,
    ...(column && { startColumn: column }),
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
  const uri = path.split('\\').join('/')
  return {
    ruleId: ruleId ?? 'deckle',
    level: levels[severityOf(message)],
    message: { text: note ? `${reason}. ${note}` : reason },
    locations: [
      { physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region } },
    ],
  }
}

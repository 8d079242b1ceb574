import { readdirSync, readFileSync } from 'node:fs'

export const messagePage = 'src/diagnostics/README.md'

/** A message as its function in `src/diagnostics/` has it. */
interface Message {
  rule: string
  severity: string
  about: string
  reason: string
  note: string
}

const folder = 'src/diagnostics/'

const severities: Record<string, string> = {
  inform: 'info',
  warn: 'warning',
  fail: 'error',
}

/** The page on all messages, made from the functions that give them. */
export function messagePageText(): string {
  const messages = joined(messagesOf()).sort((a, b) => (a.rule < b.rule ? -1 : 1))
  const head = `# Messages

This page is made from the functions in this folder by \`npm run build:docs\`. A message names
file, line and column, says what was met and what was expected, and the way out below.
**Errors** leave a briefing's older outputs as they were; **warnings** fail it with
\`--strict\` only. What \`deckle check\` says has [a page of its own](../check/README.md), and
so has [\`deckle verify\`](../verify/README.md). In what follows, … is what differs.

| Message | Severity | |
|:--|:--|:--|
${messages.map(({ rule, severity, about }) => `| [\`${rule}\`](#${rule}) | ${severity} | ${about} |`).join('\n')}
`
  return [head, ...messages.map(section)].join('\n')
}

/** Messages of one id are one entry. */
function joined(messages: Message[]): Message[] {
  const byRule = new Map<string, Message>()
  for (const message of messages) {
    const first = byRule.get(message.rule)
    byRule.set(
      message.rule,
      first ? { ...first, about: `${first.about} ${message.about}` } : message,
    )
  }
  return [...byRule.values()]
}

function section({ rule, severity, about, reason, note }: Message): string {
  return `## ${rule}

${about} (${severity})

> ${reason}
${note && `>\n> ${note}\n`}`
}

export function messagesOf(): Message[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'report.ts')
    .flatMap((file) => messagesIn(readFileSync(`${folder}${file}`, 'utf8')))
}

/** A docstring, an exported function, and the report in it. */
const report =
  /\/\*\*((?:(?!\*\/).)*)\*\/\nexport function \w+\((?:(?!\n}\n).)*?\b(inform|warn|fail)\(file, \{\n\s*rule: (?:'([\w-]+)'|`([\w-]+)\$\{\w+\}`),\n((?:(?!\n}\n).)*)/gs

function messagesIn(source: string): Message[] {
  return [...source.matchAll(report)].map(
    ([, about = '', call = '', id, stem, body = '']) => ({
      rule: id ?? `${stem}…`,
      severity: severities[call] ?? '',
      about: (about.split('@param')[0] ?? '')
        .replace(/^\s*\* ?/gm, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      reason: textOf(body, 'reason') || '…',
      note: textOf(body, 'note'),
    }),
  )
}

/** The words of a field: what is filled in, or chosen, is an ellipsis. */
function textOf(body: string, field: string): string {
  const from = body
    .split(new RegExp(`\\b${field}:`))[1]
    ?.split(/\n {4}\w+(?::|,)|\n {2}\}\)/)[0]
  const literals = [
    ...(from ?? '').matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g),
  ]
  return literals
    .map(([, plain, filled = '']) => plain ?? withoutHoles(filled))
    .filter((text) => /\p{L}{2} /u.test(text))
    .join(' / ')
    .replace(/\\([`'\\])/g, '$1')
}

function withoutHoles(text: string): string {
  let left = text
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(/\$\{[^{}]*\}/g, '…')
  }
  return left
}

import type { Finding, Severity } from '../verify/index.js'
import { plural } from './plural.js'

/** What was found in a file. */
export interface VerifyResult {
  path: string
  findings: Finding[]
}

/** So many findings of each rule are shown of a file. */
const few = 10

/**
 * The findings of a file as lines of text, with the names of their parts.
 *
 * @param quiet whether to leave out warnings
 */
export function findingReport({ path, findings }: VerifyResult, quiet: boolean): string {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  const rules = new Set(shown.map(({ rule }) => rule))
  return [...rules]
    .flatMap((rule) =>
      ruleLines(
        path,
        shown.filter((finding) => finding.rule === rule),
      ),
    )
    .map((line) => `${line}\n`)
    .join('')
}

/** `deck.pptx: 2 errors, 1 warning` */
export function verifySummary({ path, findings }: VerifyResult): string {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length
  const counts = [
    { count: count('error'), noun: 'error' },
    { count: count('warning'), noun: 'warning' },
  ].filter(({ count }) => count > 0)
  const told = counts.map(({ count, noun }) => plural(count, noun)).join(', ')
  return `${path}: ${told || 'nothing found'}\n`
}

/** Findings as JSON: an object with one entry a file. */
export function verifyJsonReport(results: VerifyResult[]): string {
  const decks = results.map(({ path, findings }) => ({
    file: path,
    ok: isOk(findings),
    findings,
  }))
  const ok = decks.every((deck) => deck.ok)
  return `${JSON.stringify({ ok, decks }, null, 2)}\n`
}

function isOk(findings: Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error')
}

/** The first findings of a rule; a way out that is the same for all is told once. */
function ruleLines(path: string, findings: Finding[]): string[] {
  const lines = findings.slice(0, few).flatMap((finding, index) => {
    const { part, severity, reason, rule, note } = finding
    const place = part ? `${path}: ${part}` : path
    const isNew = note !== undefined && note !== findings[index - 1]?.note
    const line = `${place}: ${severity}: ${reason} [${rule}]`
    return isNew ? [line, `  ${note}`] : [line]
  })
  const [first] = findings
  const more = findings.length - few
  return more > 0 && first
    ? [
        ...lines,
        `${path}: ${first.severity}: … and ${more} more [${first.rule}]; --json has all`,
      ]
    : lines
}

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { Choices } from '../../src/choices.js'
import { severityOf } from '../../src/diagnostics/severity.js'
import { build } from '../../src/pipeline.js'

/** Seconds of work that a build may take for each 100 KB of text or less. */
const longest = 5

/** Errors that say something of the program, and not of what it was given. */
const faults = new Set(['internal-error', 'lost-text', 'defective-deck'])

/**
 * Builds a briefing as a user would. What is wrong with how Deckle takes it, in words;
 * undefined where outputs are sound, or where an error says why there are none.
 *
 * @param path of the briefing; outputs go beside it
 */
export async function tryBuild(
  path: string,
  folder: string,
  choices: Choices = {},
): Promise<string | undefined> {
  const before = process.cpuUsage()
  const found = { path, name: 'case' }
  const result = await build(found, {
    ...{ ...choices, out: folder, formats: ['pptx', 'html'], strict: false },
  })
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const { size } = await stat(path)
  if (seconds > longest * Math.max(1, size / 100_000))
    return `it took ${seconds.toFixed(1)} s`
  if (!result.ok) return faultOf(result.file)
  if ((result.sheet?.fill ?? 0) > 1) return 'the sheet is more than a page'
  const risk = riskOf(await readFile(join(folder, 'case.html'), 'utf8'))
  return risk && `the sheet has ${risk}`
}

function faultOf(file: VFile): string | undefined {
  const errors = file.messages.filter((message) => severityOf(message) === 'error')
  if (errors.length === 0) return 'it failed without an error'
  const fault = errors.find(({ ruleId }) => faults.has(ruleId ?? ''))
  return fault && `${fault.ruleId}: ${fault.reason} ${fault.cause ?? ''}`
}

/** What a browser would run or load. */
function riskOf(html: string): string | undefined {
  const body = html
    .slice(html.indexOf('<body>'))
    .replace(/<script>const button.*?<\/script>/, '')
  return /<(?:script|iframe|object|embed|link|meta|base|form)\b|\son\w+\s*=\s*["']|(?:href|src)="(?!https?:|mailto:|#|data:image\/)/i.exec(
    body.replace(/>[^<]*</g, '><'),
  )?.[0]
}

import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { compile } from '../../src/pipeline.js'
import { formats } from '../../src/render/index.js'
import { verifyDeck } from '../../src/verify/index.js'

/** Seconds that a text may take. */
const longest = 5

/** Errors that say something of the program, and not of the text. */
const faults = new Set(['internal-error', 'lost-text', 'defective-deck'])

/** What is wrong with how Deckle takes a text, in words; undefined where nothing is. */
export async function tryCase(text: string): Promise<string | undefined> {
  const file = new VFile({ path: 'case.md', value: text })
  const started = performance.now()
  try {
    const compiled = await compile(file, {})
    const deck = await formats.pptx['.pptx'](compiled)
    const html = await formats.html['.html'](compiled)
    const found = verifyDeck(deck).find(({ severity }) => severity === 'error')
    if (found) return `${found.rule}: ${found.reason}`
    const risk = riskOf(html)
    if (risk) return `the sheet has ${risk}`
  } catch (error) {
    if (!(error instanceof VFileMessage)) return String((error as Error).stack)
    if (faults.has(error.ruleId ?? '')) return `${error.ruleId}: ${error.reason}`
  }
  const seconds = (performance.now() - started) / 1000
  return seconds > longest ? `it took ${seconds.toFixed(1)} s` : undefined
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

import { Command } from 'commander'
import { readDeck } from '../files/read-deck.js'
import type { Finding } from '../verify/index.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import {
  findingReport,
  type VerifyResult,
  verifyJsonReport,
  verifySummary,
} from './verify-report.js'

interface Flags {
  json?: true
  quiet?: true
}

/** `deckle verify FILE…` */
export function verifyCommand(console: Console, exit: (code: number) => void): Command {
  return new Command('verify')
    .description(
      'Find what makes PowerPoint repair a deck, or keeps people from its content.',
    )
    .argument('<files...>', 'PowerPoint files, whoever made them')
    .option('--json', 'print findings as JSON')
    .option('-q, --quiet', 'print errors only')
    .action(async (paths: string[], flags: Flags) => {
      exit(await runVerify(paths, flags, console))
    })
}

async function runVerify(
  paths: string[],
  flags: Flags,
  console: Console,
): Promise<number> {
  const results: VerifyResult[] = []
  for (const path of paths) {
    const result = { path, findings: await findingsOf(path) }
    results.push(result)
    if (!flags.json) console.error(findingReport(result, flags.quiet === true))
  }
  if (flags.json) console.out(verifyJsonReport(results))
  else if (!flags.quiet) console.out(results.map(verifySummary).join(''))
  const failed = results.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  )
  return failed ? exitCodes.failed : exitCodes.ok
}

async function findingsOf(path: string): Promise<Finding[]> {
  const bytes = await readDeck(path)
  if (bytes instanceof Uint8Array) {
    // Loaded when it is asked for: the other commands start without it.
    const { verifyDeck } = await import('../verify/index.js')
    return verifyDeck(bytes)
  }
  const reason = `Cannot read this file: ${bytes.cause}`
  return [{ rule: 'unreadable-file', severity: 'error', part: '', reason }]
}

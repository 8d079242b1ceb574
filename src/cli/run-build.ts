import { availableParallelism } from 'node:os'
import { buildAll } from '../batch/build-all.js'
import { hireBuilders } from '../batch/builders.js'
import type { Entry } from '../batch/entry.js'
import { inOrder } from '../batch/in-order.js'
import type { BatchOptions } from '../batch/make-briefing.js'
import { claimOutputs } from '../files/claim-outputs.js'
import { findBriefings } from '../files/find-briefings.js'
import type { FormatName } from '../render/index.js'
import { type ChoiceFlags, chosen } from './choice-options.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { printJson } from './json-report.js'
import { messageReport, summaryLine } from './text-report.js'

export interface BuildFlags extends ChoiceFlags {
  out: string
  format: FormatName[]
  jobs?: number
  strict?: true
  json?: true
  quiet?: true
}

/** Builds what paths lead to, tells of it, and gives the exit code. */
export async function runBuild(
  paths: string[],
  flags: BuildFlags,
  console: Console,
): Promise<number> {
  const options = await batchOptions(flags, console)
  if (options === 'unusable') return exitCodes.failed
  const found = claimOutputs(await findBriefings(paths))
  if (found.length === 0) {
    console.error(
      `Cannot find any briefing in ${paths.join(', ')}, expected files \`*.md\`\n`,
    )
  }
  const report = startReport(flags, console)
  const jobs = flags.jobs ?? availableParallelism()
  const builders = await hireBuilders(found.length, jobs, options)
  await buildAll(found, builders, ({ entry }, index) => report.tell(entry, index))
  await builders.dismiss()
  const ok = found.length > 0 && report.failures === 0
  report.end(ok)
  return ok ? exitCodes.ok : exitCodes.failed
}

/** Messages come as briefings are done; all else is in the order of the briefings. */
function startReport(flags: BuildFlags, console: Console) {
  const json = flags.json ? printJson(console) : undefined
  const summary: string[] = []
  const inTurn = inOrder<Entry>((entry) => {
    if (json) json.add(entry)
    else summary.push(`${summaryLine(entry)}\n`)
  })
  return {
    failures: 0,
    tell(entry: Entry, index: number) {
      if (!entry.ok) this.failures += 1
      if (!json) console.error(messageReport(entry, flags.quiet === true))
      inTurn(entry, index)
    },
    end(ok: boolean) {
      if (json) json.end(ok)
      else if (!flags.quiet) console.out(summary.join(''))
    },
  }
}

async function batchOptions(
  flags: BuildFlags,
  console: Console,
): Promise<BatchOptions | 'unusable'> {
  const choices = await chosen(flags, console)
  if (choices === 'unusable') return 'unusable'
  const { brand, ...others } = choices
  const modified = sourceDate(process.env['SOURCE_DATE_EPOCH'])
  return {
    ...others,
    ...(brand && flags.brand !== undefined && { brandPath: flags.brand }),
    out: flags.out,
    formats: flags.format,
    strict: flags.strict === true,
    ...(modified && { modified }),
  }
}

/** Seconds since 1970, as reproducible-builds.org has it. */
function sourceDate(seconds: string | undefined): Date | undefined {
  return seconds && /^\d{1,11}$/.test(seconds)
    ? new Date(Number(seconds) * 1000)
    : undefined
}

import { availableParallelism } from 'node:os'
import { batchKey } from '../batch/batch-key.js'
import { buildAll } from '../batch/build-all.js'
import { hireBuilders } from '../batch/builders.js'
import type { BatchOptions } from '../batch/make-briefing.js'
import { isRecorded, removeLeftOversOf } from '../batch/output-folders.js'
import { readBlocks } from '../batch/record.js'
import { findUnchanged } from '../batch/unchanged.js'
import { claimOutputs } from '../files/claim-outputs.js'
import { type Found, findBriefings } from '../files/find-briefings.js'
import type { FormatName } from '../render/index.js'
import { type BuildReport, startReport } from './build-report.js'
import { type ChoiceFlags, chosen } from './choice-options.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'

export interface BuildFlags extends ChoiceFlags {
  out: string
  format: FormatName[]
  jobs?: number
  cache: boolean
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
  removeLeftOversOf(found, flags.out)
  const keyed = isRecorded(found, flags.out)
    ? { ...options, key: batchKey(options) }
    : options
  const changed = flags.cache ? tellUnchanged(found, keyed, report) : [...found.entries()]
  const jobs = flags.jobs ?? availableParallelism()
  const builders = await hireBuilders(changed.length, jobs, keyed)
  await buildAll(changed, builders, ({ entry }, index) => report.tell(entry, index))
  await builders.dismiss()
  const ok = found.length > 0 && report.failures === 0
  report.end(ok)
  return ok ? exitCodes.ok : exitCodes.failed
}

/** Tells of those that have not changed, and gives the others with their numbers. */
function tellUnchanged(
  found: readonly Found[],
  { out, key }: BatchOptions,
  report: BuildReport,
): [number, Found][] {
  if (key === undefined) return [...found.entries()]
  const unchanged = findUnchanged(out, key)
  return [...found.entries()].filter(([index, briefing]) => {
    const entry = unchanged.entryOf(briefing)
    if (!entry) return true
    report.tell(entry, index, () => ({
      ...entry,
      blocks: readBlocks(out, briefing.name),
    }))
    return false
  })
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

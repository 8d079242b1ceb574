import { availableParallelism } from 'node:os'
import { batchKey } from '../batch/batch-key.js'
import { buildAll } from '../batch/build-all.js'
import { hireBuilders } from '../batch/builders.js'
import type { BatchOptions } from '../batch/make-briefing.js'
import { isRecorded, mendLeftOversOf } from '../batch/output-folders.js'
import { readBlocks } from '../batch/record.js'
import { findUnchanged } from '../batch/unchanged.js'
import { claimOutputs } from '../files/claim-outputs.js'
import { type Found, findBriefings } from '../files/find-briefings.js'
import { inShard, type Shard } from '../files/shard.js'
import { type FormatName, suffixesOf } from '../render/index.js'
import { type BuildReport, startReport } from './build-report.js'
import { type ChoiceFlags, chosen } from './choice-options.js'
import type { Console } from './console.js'
import { exitCodes } from './exit-codes.js'
import { updateGallery } from './gallery.js'
import { listenForInterruption } from './interruption.js'
import { plural } from './plural.js'
import { type ShownProgress, showProgress } from './show-progress.js'

export interface BuildFlags extends ChoiceFlags {
  out: string
  format: FormatName[]
  shard?: Shard
  filesFrom?: string
  jobs?: number
  cache: boolean
  gallery?: boolean
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
  const all = claimOutputs(await findBriefings(paths), suffixesOf(flags.format))
  if (all.length === 0) {
    console.error(
      `Cannot find any briefing in ${paths.join(', ')}, expected files \`*.md\`\n`,
    )
  }
  const { shard } = flags
  const found = shard ? all.filter((briefing) => inShard(briefing, shard)) : all
  mendLeftOversOf(found, flags.out)
  const progress = showProgress(console, flags.quiet === true)
  const report = startReport(flags, progress.console)
  const keyed =
    flags.gallery || isRecorded(all, flags.out)
      ? withKey({ ...options, card: flags.gallery !== false })
      : options
  const changed = flags.cache ? tellUnchanged(found, keyed, report) : [...found.entries()]
  const stopped = await buildChanged(changed, keyed, flags.jobs, report, progress)
  const ok = all.length > 0 && report.failures === 0 && !stopped
  report.end(ok)
  if (!stopped) {
    const isShown = all.length === 0 || (await updateGallery(all, flags, console))
    return ok && isShown ? exitCodes.ok : exitCodes.failed
  }
  console.error(
    `Interrupted: ${report.told} of ${plural(found.length, 'briefing')} done; the next run goes on from there\n`,
  )
  return stopped
}

function withKey(options: BatchOptions): BatchOptions {
  return { ...options, key: batchKey(options) }
}

/** @returns the exit code where somebody ended it before all were built */
async function buildChanged(
  changed: [number, Found][],
  options: BatchOptions,
  jobs: number | undefined,
  report: BuildReport,
  progress: ShownProgress,
): Promise<number | undefined> {
  const interruption = listenForInterruption()
  const most = jobs ?? availableParallelism()
  const builders = await hireBuilders(changed.length, most, options)
  let left = changed.length
  progress.expect(left)
  await buildAll(changed, builders, {
    begin: ({ path }) => progress.begin(path),
    tell({ entry }, index) {
      left -= 1
      progress.done(entry)
      report.tell(entry, index)
    },
    isOver: () => interruption.code !== undefined,
  })
  progress.end()
  await builders.dismiss()
  interruption.release()
  return left > 0 ? interruption.code : undefined
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

import { VFile } from 'vfile'
import { lostWorker } from '../diagnostics/internal.js'
import type { Found } from '../files/find-briefings.js'
import { isBundled } from '../package-root.js'
import { type Entry, failedEntry } from './entry.js'
import { type BatchOptions, type Made, makeBriefing } from './make-briefing.js'

/** Those who build the briefings of a batch. */
export interface Builders {
  /** How many briefings they build at once. */
  count: number
  /** A briefing whose builder dies has failed. */
  make(found: Found): Promise<Made>
  dismiss(): Promise<void>
}

/** With fewer briefings the start of threads takes longer than they save. */
const fewest = 4

/** What a worker is told to do. */
export interface Task {
  found: Found
  options: BatchOptions
}

/**
 * Builders for so many briefings: worker threads, or only this one where that is quicker.
 *
 * @param jobs how many briefings may be built at once
 */
export async function hireBuilders(
  briefings: number,
  jobs: number,
  options: BatchOptions,
): Promise<Builders> {
  if (isBundled && jobs > 1 && briefings >= fewest)
    return hireWorkers(Math.min(jobs, briefings), options)
  return {
    count: 1,
    make: (found) => makeBriefing(found, options),
    dismiss: async () => {},
  }
}

const usualWorker = new URL(isBundled ? './worker.js' : '../worker.ts', import.meta.url)
  .href

/** @param worker module whose default function does a task */
export async function hireWorkers(
  count: number,
  options: BatchOptions,
  worker = usualWorker,
): Promise<Builders> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: worker,
    minThreads: count,
    maxThreads: count,
    // Those of the main thread may be for it alone.
    execArgv: [],
  })
  // Of workers that end between two briefings nobody needs to hear.
  pool.on('error', () => {})
  const watched = new WeakSet<object>()
  let isOver = false
  /** Tinypool takes note of an error, but not of a mere end. */
  const watchEnds = () => {
    for (const thread of pool.threads) {
      if (watched.has(thread)) continue
      watched.add(thread)
      thread.once('exit', () => {
        if (!isOver) thread.emit('error', new Error('it was ended'))
      })
    }
  }
  return {
    count,
    async make(found) {
      const done = pool.run({ found, options } satisfies Task) as Promise<Made>
      watchEnds()
      try {
        return await done
      } catch (error) {
        return { entry: lostEntry(found, error) }
      }
    },
    dismiss() {
      isOver = true
      return pool.destroy()
    },
  }
}

function lostEntry({ path }: Found, error: unknown): Entry {
  const file = new VFile({ path })
  try {
    lostWorker(file, error instanceof Error ? error.message : String(error))
  } catch {
    return failedEntry(file)
  }
}

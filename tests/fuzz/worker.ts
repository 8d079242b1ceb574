/** Tries the chunks that the process above asks for, and tells what becomes of each case. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type KindName, kinds, tryChunk } from './kinds.js'

/** A chunk to try. */
export interface Order {
  name: KindName
  chunk: number
  seed: number
  /** Where cases are kept that go wrong. */
  kept: string
}

/** What is told of a case; `done` where the chunk is at its end. */
export interface Told {
  done?: true
  index: number
  /** As in a trial. */
  fault?: string
  /** Bytes that the process has. */
  memory: number
}

process.on('message', async ({ name, chunk, seed, kept }: Order) => {
  const folder = await mkdtemp(join(tmpdir(), 'deckle-fuzz-'))
  for await (const { index, fault, ...trial } of tryChunk(name, chunk, seed, folder)) {
    const path = join(kept, `${name}-${seed}-${index}.${kinds[name].ending}`)
    // Kept before it is tried: who hangs cannot keep it.
    if (fault === undefined) await writeFile(path, trial.case)
    if (fault === '') await rm(path)
    tell({ index, ...(fault !== undefined && { fault }) })
  }
  await rm(folder, { recursive: true, force: true })
  tell({ index: -1, done: true })
})

function tell(told: Omit<Told, 'memory'>): void {
  process.send?.({ ...told, memory: process.memoryUsage.rss() })
}

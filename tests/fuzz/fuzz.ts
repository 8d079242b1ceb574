/**
 * Tries what others may bring, at random: `npm run fuzz -- 20000 7` tries 20,000 cases with
 * the seed 7, on all cores. What goes wrong is kept in `.cache/fuzz/`, and printed.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chunkSize, chunksOf, kindNames } from './kinds.js'
import type { Order, Told } from './worker.js'

const [count = 1000, seed = Date.now() % 100_000] = process.argv.slice(2).map(Number)
const kept = '.cache/fuzz'
/** A process that says nothing for so long hangs; milliseconds. */
const patience = 60_000

const started = performance.now()
/** Kinds in turn, so that a run that is stopped has tried some of each. */
const orders: Order[] = kindNames
  .flatMap((name) =>
    Array.from({ length: chunksOf(name, count) }, (_, chunk) => ({
      ...{ name, chunk, seed, kept },
    })),
  )
  .sort((one, other) => one.chunk - other.chunk)
const total = orders.length * chunkSize
let [tried, failed, memory] = [0, 0, 0]

await mkdir(kept, { recursive: true })
await Promise.all(Array.from({ length: availableParallelism() }, work))
tell()
process.exitCode = failed > 0 ? 1 : 0

/** So far; a run that is stopped has told what it had tried. */
function tell(): void {
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(
    `${failed} of ${tried} cases failed (${total} in all), seed ${seed}, ${seconds} s, at most ${Math.round(memory / 1e6)} MB\n`,
  )
}

/** Chunk after chunk in a process, and in another one where it hangs or dies. */
async function work(): Promise<void> {
  let child = start()
  for (let order = orders.shift(); order; order = orders.shift()) {
    const fault = await tryChunk(order, child)
    tried += chunkSize
    if (tried % 1000 === 0) tell()
    if (fault === '') continue
    report(order, fault.index, fault.reason)
    child.kill('SIGKILL')
    child = start()
  }
  child.kill()
}

function start(): ChildProcess {
  return fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    execArgv: process.execArgv,
  })
}

/** '' where the chunk came to its end, whatever its cases gave. */
function tryChunk(
  order: Order,
  child: ChildProcess,
): Promise<'' | { index: number; reason: string }> {
  return new Promise((resolve) => {
    let index = -1
    let timer = setTimeout(() => end({ index, reason: 'it hangs' }), patience)
    const died = () => end({ index, reason: 'it ends the process' })
    const hear = (told: Told) => {
      clearTimeout(timer)
      timer = setTimeout(() => end({ index, reason: 'it hangs' }), patience)
      memory = Math.max(memory, told.memory)
      if (told.done) return end('')
      index = told.index
      if (told.fault) report(order, index, told.fault)
    }
    const end = (result: '' | { index: number; reason: string }) => {
      clearTimeout(timer)
      child.off('message', hear).off('exit', died)
      resolve(result)
    }
    child.on('message', hear).on('exit', died)
    child.send(order)
  })
}

function report({ name }: Order, index: number, reason: string): void {
  failed++
  process.stdout.write(`${kept}/${name}-${seed}-${index}: ${reason.slice(0, 300)}\n`)
}

import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runProgram } from './run-program.js'

/** Milliseconds that Pandoc takes for deck and page of a briefing; it makes one at a call. */
export async function pandoc(briefing: string, folder: string): Promise<number> {
  const output = join(folder, basename(briefing, '.md'))
  const deck = await runProgram('pandoc', briefing, '-o', `${output}.pptx`)
  const page = await runProgram('pandoc', '-s', briefing, '-o', `${output}.html`)
  return deck.time + page.time
}

/** Milliseconds from start to end for all briefings of a folder, with two calls at once. */
export async function pandocBatch(source: string, folder: string): Promise<number> {
  const start = performance.now()
  const names = readdirSync(source)
  const work = async () => {
    for (let name = names.shift(); name; name = names.shift())
      await pandoc(join(source, name), folder)
  }
  await Promise.all([work(), work()])
  return performance.now() - start
}

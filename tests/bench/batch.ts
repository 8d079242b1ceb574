import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from '../support/programs.js'
import { alternate, type Measured } from './alternate.js'
import { writeBriefings } from './briefings.js'
import { fixedParts } from './fixed-parts.js'
import { pandocBatch } from './pandoc.js'
import { build } from './run-program.js'
import { ms, table } from './table.js'

/** Many briefings anew, with one thread and with two, beside Pandoc with two processes. */
export async function batch(folder: string): Promise<string> {
  const rows: string[][] = []
  for (const [count, rounds] of [
    [200, 2],
    [1000, 0],
  ] as const) {
    const source = writeBriefings(join(folder, `${count}`), count)
    const out = join(folder, `${count}-out`)
    mkdirSync(out)
    const jobs = (number: number) => async () =>
      (await build(source, '-o', out, '--no-cache', '-j', String(number))).time / count
    const measured: Record<string, Measured> = {
      '1 worker': jobs(1),
      '2 workers': jobs(2),
      ...(isInstalled('pandoc') && {
        'pandoc, 2 processes': async () => (await pandocBatch(source, out)) / count,
      }),
    }
    for (const [name, { median }] of Object.entries(await alternate(measured, rounds)))
      rows.push([`${count} briefings, ${name}`, ms(median)])
  }
  const times = 200
  const measure = await fixedParts(folder, times)
  rows.push([
    `remark, pptxgenjs, Handlebars alone, ${times} times, 1 process`,
    ms((await measure()) / times),
  ])
  return table(['batch: deck and page of each', 'ms a briefing'], rows)
}

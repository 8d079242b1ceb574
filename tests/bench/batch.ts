import { join } from 'node:path'
import { alternate } from './alternate.js'
import { writeBriefings } from './briefings.js'
import { build } from './run-program.js'
import { ms, table } from './table.js'

/** Many briefings anew, with one thread and with two. */
export async function batch(folder: string): Promise<string> {
  const rows: string[][] = []
  for (const [count, rounds] of [
    [200, 2],
    [1000, 0],
  ] as const) {
    const source = writeBriefings(join(folder, `${count}`), count)
    const out = join(folder, `${count}-out`)
    const jobs = (number: number) => async () =>
      (await build(source, '-o', out, '--no-cache', '-j', String(number))).time / count
    const times = await alternate({ one: jobs(1), two: jobs(2) }, rounds)
    rows.push([
      ...[`${count} briefings`, ms(times.one.median), ms(times.two.median)],
      (times.one.median / times.two.median).toFixed(2),
    ])
  }
  return table(['batch, ms a briefing', '1 worker', '2 workers', 'ratio'], rows)
}

import { join } from 'node:path'
import { alternate } from './alternate.js'
import { writeBriefings } from './briefings.js'
import { build } from './run-program.js'
import { ms, table } from './table.js'

/** Briefings that have not changed since they were built. */
export async function unchanged(folder: string): Promise<string> {
  const many = writeBriefings(join(folder, 'many'), 1000)
  const few = writeBriefings(join(folder, 'few'), 2)
  const outOf = (source: string) => `${source}-out`
  for (const source of [few, many]) await build(source, '-o', outOf(source))
  const again = (source: string) => async () =>
    (await build(source, '-o', outOf(source))).time
  const times = await alternate({ few: again(few), many: again(many) }, 5)
  return table(
    ['unchanged', 'median ms', 'least ms'],
    [
      ['2 briefings: start-up', ms(times.few.median), ms(times.few.least)],
      ['1,000 briefings', ms(times.many.median), ms(times.many.least)],
      [
        '1,000 after start-up',
        ms(times.many.median - times.few.median),
        ms(times.many.least - times.few.least),
      ],
    ],
  )
}

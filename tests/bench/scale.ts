import { join } from 'node:path'
import { writeBriefings } from './briefings.js'
import { build } from './run-program.js'
import { ms, table } from './table.js'

/** Whether a briefing costs the same, and memory stays flat, however many there are. */
export async function scale(folder: string, counts: number[]): Promise<string> {
  const rows: string[][] = []
  for (const count of counts) {
    const source = writeBriefings(join(folder, `${count}`), count)
    const { time, memory } = await build(source, '-o', join(folder, `${count}-out`))
    rows.push([
      ...[String(count), ms(time / count)],
      memory === undefined ? 'not told' : `${memory.toFixed(0)} MB`,
    ])
  }
  return table(['briefings', 'ms a briefing', 'peak memory'], rows)
}

import type { Entry } from '../batch/entry.js'
import { inOrder } from '../batch/in-order.js'
import type { Console } from './console.js'
import { printJson } from './json-report.js'
import { messageReport, summaryLine } from './text-report.js'

/** Tells what becomes of the briefings of a build. */
export interface BuildReport {
  /** How many have failed. */
  failures: number
  /** How many were told of. */
  told: number
  /** @param whole the entry with its blocks, which are read when it is their turn */
  tell(entry: Entry, index: number, whole?: () => Entry): void
  /** @param ok whether there were briefings and all of them are built */
  end(ok: boolean): void
}

/** Messages come as briefings are done; all else is in the order of the briefings. */
export function startReport(
  flags: { json?: true; quiet?: true },
  console: Console,
): BuildReport {
  const json = flags.json ? printJson(console) : undefined
  const summary: string[] = []
  const inTurn = inOrder<() => void>((print) => print())
  return {
    failures: 0,
    told: 0,
    tell(entry, index, whole) {
      this.told += 1
      if (!entry.ok) this.failures += 1
      if (json) return inTurn(() => json.add(whole ? whole() : entry), index)
      console.error(messageReport(entry, flags.quiet === true))
      const line = `${summaryLine(entry, whole !== undefined)}\n`
      inTurn(() => summary.push(line), index)
    },
    end(ok) {
      if (json) json.end(ok)
      else if (!flags.quiet) console.out(summary.join(''))
    },
  }
}

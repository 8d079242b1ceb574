import type { Entry } from '../batch/entry.js'
import type { Console } from './console.js'

/** Results as JSON: an object with one entry a briefing. */
export interface JsonReport {
  add(entry: Entry): void
  /** @param ok whether there were briefings and all of them are built */
  end(ok: boolean): void
}

/** Prints each entry when it comes: those of ten thousand briefings are long. */
export function printJson(console: Console): JsonReport {
  let before = '{\n  "briefings": ['
  return {
    add(entry) {
      const text = JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ')
      console.out(`${before}\n    ${text}`)
      before = ','
    },
    end(ok) {
      const close = before === ',' ? '\n  ]' : `${before}]`
      console.out(`${close},\n  "ok": ${ok}\n}\n`)
    },
  }
}

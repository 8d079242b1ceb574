/**
 * Measures how long Deckle takes, and prints tables; nothing depends on the outcome.
 *
 *   npm run bench [-- cold batch unchanged preview scale scale:10000]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { batch } from './batch.js'
import { cold } from './cold.js'
import { preview } from './preview.js'
import { scale } from './scale.js'
import { unchanged } from './unchanged.js'

const benches: Record<string, (folder: string) => Promise<string>> = {
  cold,
  batch,
  unchanged,
  preview,
  scale: (folder) => scale(folder, [10, 100, 1000]),
  'scale:10000': (folder) => scale(folder, [10_000]),
}

const usual = ['cold', 'batch', 'unchanged', 'preview', 'scale']
const asked = process.argv.slice(2)

for (const name of asked.length > 0 ? asked : usual) {
  const bench = benches[name]
  if (!bench) {
    const known = Object.keys(benches).join(', ')
    process.stderr.write(`Unexpected \`${name}\`, expected ${known}\n`)
    process.exitCode = 2
    continue
  }
  const folder = mkdtempSync(join(tmpdir(), 'deckle-bench-'))
  try {
    process.stdout.write(`${await bench(folder)}\n\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

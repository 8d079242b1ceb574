/**
 * Tries texts at random: `npm run fuzz -- 20000 7` tries 20,000 with the seed 7. What
 * goes wrong is printed with the text's number.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { texts } from './cases.js'
import { tryCase } from './try-case.js'

const [count = 1000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const folder = '.cache/fuzz'
const started = performance.now()
let failed = 0
await mkdir(folder, { recursive: true })
for (const [index, text] of fc.sample(texts, { numRuns: count, seed }).entries()) {
  const fault = await tryCase(text)
  if (!fault) continue
  failed++
  const path = `${folder}/${seed}-${index}.md`
  await writeFile(path, text)
  process.stdout.write(`${path}: ${fault.slice(0, 300)}\n`)
}
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(`${failed} of ${count} texts failed, seed ${seed}, ${seconds} s\n`)
process.exitCode = failed > 0 ? 1 : 0

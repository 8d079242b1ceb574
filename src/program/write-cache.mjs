// Writes the code cache of the program, with all that building a briefing needs:
// `node src/program/write-cache.mjs <folder of the program>`.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , folder] = process.argv
const url = (path) => pathToFileURL(resolve(path))
const { cacheName, compileScript, runScript } = await import(
  url(`${folder}/load-program.js`)
)

const outputs = mkdtempSync(join(tmpdir(), 'deckle-'))
const told = []
const note = (text) => told.push(text)
const script = compileScript()
// As if it were where it will be: beside the templates, and among the packages.
const { run } = runScript(script, url('dist/program.cjs'))
const args = ['build', 'templates/position/starter.md', '--no-cache', '-o', outputs]
const code = await run(args, { out: note, error: note })
rmSync(outputs, { recursive: true })
if (code !== 0) throw new Error(told.join(''))
writeFileSync(`${folder}/${cacheName}`, script.createCachedData())

import { join } from 'node:path'
import { build } from 'esbuild'
import type { Measured } from './alternate.js'
import { one } from './briefings.js'
import { runProgram } from './run-program.js'

/** Milliseconds of the libraries that are given, alone and bundled, a briefing `times` times. */
export async function fixedParts(folder: string, times: number): Promise<Measured> {
  const outfile = join(folder, 'fixed-parts.mjs')
  await build({
    ...{ entryPoints: ['tests/bench/fixed-parts-script.mjs'], outfile, bundle: true },
    ...{ format: 'esm', platform: 'node', minify: true },
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
  })
  const args = [outfile, one, join(folder, 'fixed-parts'), String(times)]
  return async () => (await runProgram(process.execPath, ...args)).time
}

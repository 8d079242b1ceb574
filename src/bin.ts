#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { run } from './cli/run.js'

// V8 compiles functions anew while a briefing or forty are built, and has to take much of
// that back: where it waits longer, a quarter less is to be done (`tests/bench/README.md`).
setFlagsFromString('--interrupt-budget=800000')

// Whoever reads along, such as `head`, may stop before the end: the work goes on untold.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  ...(process.stderr.isTTY && { columns: () => process.stderr.columns }),
})

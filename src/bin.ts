#!/usr/bin/env node
import { loadProgram } from './program/load-program.js'

// Whoever reads along, such as `head`, may stop before the end: the work goes on untold.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

const { run } = await loadProgram()
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  ...(process.stderr.isTTY && { columns: () => process.stderr.columns }),
})

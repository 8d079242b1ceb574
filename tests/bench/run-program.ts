import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Run {
  /** Milliseconds from start to end. */
  time: number
  /** Most memory that it had, in MB; undefined where the system does not tell. */
  memory: number | undefined
}

/**
 * Runs a program to its end.
 *
 * @throws where it fails
 */
export function runProgram(name: string, ...args: string[]): Promise<Run> {
  const start = performance.now()
  const child = spawn(name, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let memory: number | undefined
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory
  }, 20)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ time: performance.now() - start, memory })
      else reject(new Error(`${name} ${args.join(' ')} ended with ${code}`))
    })
  })
}

/** Peak of the resident set, which Linux tells of a process while it runs. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(status) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

/** `deckle build` as it is installed. */
export function build(...args: string[]): Promise<Run> {
  return runProgram(process.execPath, 'dist/bin.js', 'build', '--quiet', ...args)
}

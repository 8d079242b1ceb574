import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Request } from './vitest-server.js'

export type Outcome = 'passed' | 'failed' | 'hung'

/** So long may tests take, in milliseconds; a loop without end is noticed. */
const patience = { importing: 45_000, others: 120_000 }

/** Runs tests of a folder again and again. */
export class TestRunner {
  private readonly folder: string
  private server: ChildProcess | undefined
  private touched: string[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  /** @param changed the module that is not what it was at the last run */
  async run(
    changed: string,
    tests: string[],
    kind: keyof typeof patience,
  ): Promise<Outcome> {
    this.server ??= fork(join(import.meta.dirname, 'vitest-server.ts'), {
      cwd: this.folder,
      execArgv: ['--import', 'tsx', '--max-old-space-size=1500'],
      stdio: 'ignore',
    })
    // That of the last run has become what it was.
    this.server.send({ changed: [...this.touched, changed], tests } satisfies Request)
    this.touched = [changed]
    const outcome = await answerOf(this.server, patience[kind])
    if (outcome === 'hung') this.stop()
    return outcome
  }

  stop(): void {
    this.server?.kill('SIGKILL')
    this.server = undefined
  }
}

/** What a server says; one that does not, or dies of too much memory, hangs. */
function answerOf(server: ChildProcess, patience: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer)
      server.removeAllListeners('message').removeAllListeners('exit')
      resolve(outcome)
    }
    const timer = setTimeout(settle, patience, 'hung')
    server.once('message', (passed) => settle(passed ? 'passed' : 'failed'))
    server.once('exit', () => settle('hung'))
  })
}

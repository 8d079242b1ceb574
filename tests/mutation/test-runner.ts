import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Request } from './vitest-server.js'

export type Outcome = 'passed' | 'failed' | 'hung'

/** So long may the tests of a mutation take; a loop without end is noticed. */
const patience = 120_000

/** Runs tests of a folder again and again. */
export class TestRunner {
  private readonly folder: string
  private server: ChildProcess | undefined
  private touched: string[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  /** @param changed the module that is not what it was at the last run */
  async run(changed: string, tests: string[]): Promise<Outcome> {
    this.server ??= fork(join(import.meta.dirname, 'vitest-server.ts'), {
      cwd: this.folder,
      execArgv: ['--import', 'tsx'],
      stdio: 'ignore',
    })
    // That of the last run has become what it was.
    this.server.send({ changed: [...this.touched, changed], tests } satisfies Request)
    this.touched = [changed]
    try {
      const signal = AbortSignal.timeout(patience)
      const [passed] = await once(this.server, 'message', { signal })
      return passed ? 'passed' : 'failed'
    } catch {
      this.stop()
      return 'hung'
    }
  }

  stop(): void {
    this.server?.kill('SIGKILL')
    this.server = undefined
  }
}

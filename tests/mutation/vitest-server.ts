/**
 * Runs tests on request, in one process for many mutations, since starting vitest takes
 * longer than most tests do. It is a child process, so that one that hangs can be killed.
 */
import { createVitest } from 'vitest/node'

export interface Request {
  /** Absolute paths of modules that are not what they were at the last request. */
  changed: string[]
  /** Paths of tests, as filters of vitest. */
  tests: string[]
}

const vitest = await createVitest('test', {
  watch: false,
  bail: 1,
  maxWorkers: 1,
  reporters: [{}],
  project: ['together'],
})
await vitest.standalone()

process.on('message', async ({ changed, tests }: Request) => {
  for (const path of changed) vitest.invalidateFile(path)
  process.send?.(await pass(tests))
})
process.on('disconnect', () => process.exit())

async function pass(filters: string[]): Promise<boolean> {
  if (filters.length === 0) return true
  const found = await vitest.globTestSpecifications(filters)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(found)
  return (
    unhandledErrors.length === 0 &&
    testModules.every((one) => ['passed', 'skipped'].includes(one.state()))
  )
}

import { test } from 'vitest'

/** Says which tests are left out, and why; nothing where none are. */
export function tellSkipped(what: string, reason: string | undefined): void {
  if (reason === undefined) return
  test.skip(`${what}: ${reason}`)
  // Reporters only count what is skipped.
  process.stderr.write(`Skipped: ${what}: ${reason}\n`)
}

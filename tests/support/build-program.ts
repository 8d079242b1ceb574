import { spawnSync } from 'node:child_process'

/** Builds the program once for all tests that run it. */
export default function buildProgram(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('Cannot build the program')
}

/**
 * Breaks code on purpose, a little at a time, and tells which changes no test notices:
 * `npm run mutate -- PATH… [EVERY]`, where only each EVERYth mutation of the modules below
 * the paths is tried. It works on a copy, so that the sources stay as they are.
 */
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Mutation, mutationsOf } from './mutations.js'
import { type Outcome, TestRunner } from './test-runner.js'
import { modulesBelow, testsFor } from './tests-for.js'

interface Tried {
  path: string
  mutation: Mutation
  outcome: Outcome
}

const args = process.argv.slice(2)
const every = Number(args.find((one) => /^\d+$/.test(one)) ?? 1)
const paths = args.filter((one) => !/^\d+$/.test(one))
const folder = mkdtempSync(join(tmpdir(), 'deckle-mutation-'))
const runner = new TestRunner(folder)
try {
  for (const name of ['src', 'tests', 'templates', 'content'])
    cpSync(name, join(folder, name), { recursive: true })
  for (const name of ['package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(name, join(folder, name))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  await tryAll()
} finally {
  runner.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function tryAll(): Promise<void> {
  const all = paths
    .flatMap(modulesBelow)
    .flatMap((path) =>
      mutationsOf(readFileSync(path, 'utf8')).map((mutation) => ({ path, mutation })),
    )
  const chosen = all.filter((_, index) => index % every === 0)
  const tried: Tried[] = []
  for (const { path, mutation } of chosen) {
    const outcome = await outcomeOf(path, mutation)
    tried.push({ path, mutation, outcome })
    if (outcome !== 'failed') tell(`${outcome}: ${place(path, mutation)}`)
  }
  const count = (outcome: Outcome) =>
    tried.filter((one) => one.outcome === outcome).length
  tell(
    `${paths.join(' ')}: ${tried.length} of ${all.length} tried, ${count('failed')} failed a test, ${count('hung')} hung, ${count('passed')} survived`,
  )
}

/** What becomes of the tests: those that import the module first, then those beside them. */
async function outcomeOf(path: string, { source }: Mutation): Promise<Outcome> {
  const copy = join(folder, path)
  const before = readFileSync(copy, 'utf8')
  writeFileSync(copy, source)
  const { importing, others } = testsFor(path)
  let outcome = await runner.run(copy, importing, 'importing')
  if (outcome === 'passed') outcome = await runner.run(copy, others, 'others')
  writeFileSync(copy, before)
  return outcome
}

function place(path: string, { line, before, after }: Mutation): string {
  return `${path}:${line}: ${before.trim()} → ${after.trim()}`
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}

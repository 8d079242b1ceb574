/**
 * Breaks code on purpose, a little at a time, and tells which changes no test notices:
 * `npm run mutate -- [TARGET] [EVERY]`, where only each EVERYth mutation is tried. It works
 * on a copy, so that the sources stay as they are.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Mutation, mutationsOf } from './mutations.js'

/** Tests of each part, as arguments of vitest. */
const targets: Record<string, string[]> = {
  'src/template/place.ts': ['tests/template'],
  'src/conservation': ['tests/conservation'],
  'src/verify/rules': ['tests/verify'],
  'src/deck/plan': ['tests/deck'],
  'src/deck/fit': ['tests/deck'],
  'src/handout': ['tests/handout'],
}

const [only, every = '1'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'deckle-mutation-'))
try {
  for (const name of ['src', 'tests', 'templates', 'content', 'package.json'])
    cpSync(name, join(folder, name), { recursive: true })
  for (const name of ['tsconfig.json', 'vitest.config.ts'])
    cpSync(name, join(folder, name))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [target, tests] of Object.entries(targets))
    if (only === undefined || only === target) tryTarget(target, tests)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function tryTarget(target: string, tests: string[]): void {
  const all = modulesOf(target).flatMap((path) =>
    mutationsOf(readFileSync(path, 'utf8')).map((one) => ({ path, one })),
  )
  const tried = all.filter((_, index) => index % Number(every) === 0)
  const survivors = tried.filter(({ path, one }) => survives(path, one, tests))
  for (const { path, one } of survivors)
    tell(`${path}:${one.line}: ${one.before.trim()} → ${one.after.trim()}`)
  tell(`${target}: ${tried.length} of ${all.length} tried, ${survivors.length} survived`)
}

function modulesOf(target: string): string[] {
  if (statSync(target).isFile()) return [target]
  return readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(target, name))
}

function survives(path: string, { source }: Mutation, tests: string[]): boolean {
  const copy = join(folder, path)
  const before = readFileSync(copy, 'utf8')
  writeFileSync(copy, source)
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', ...tests]
  const { status } = spawnSync('nice', ['node', ...args], {
    cwd: folder,
    // A loop without end is noticed.
    timeout: 180_000,
  })
  writeFileSync(copy, before)
  return status === 0
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}

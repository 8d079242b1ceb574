import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Tests that a mutation below a folder is tried on after those that import its module. */
const near: Record<string, string[]> = {
  'src/ooxml': ['ooxml/'],
  'src/template': ['template/'],
  'src/conservation': ['conservation/'],
  'src/typography': ['typography/', 'deck/fit/', 'handout/columns'],
  'src/verify': ['verify/'],
  'src/deck': ['deck/fit/', 'deck/plan/'],
  'src/handout': ['handout/'],
  'src/highlight': ['highlight/'],
}

/** Tests that take longer than all others of their folder, and whole programs. */
const slow =
  /any-briefing|sound-decks|hostile|every-slide|brand-slides|speed|handout\/hard|deck\/(diagram|formulas|contrast)|^(program|rendered|cli|fuzz)/

const tests = filesBelow('tests')
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => !slow.test(path.slice('tests/'.length)))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** Tests that a mutation is tried on: first those that import its module. */
export function testsFor(path: string): { importing: string[]; others: string[] } {
  const specifier = `/${path.replace(/\.ts$/, '.js')}'`
  const importing = tests
    .filter(({ text }) => text.includes(specifier))
    .map((one) => one.path)
  const folder = Object.keys(near).find((each) => path.startsWith(`${each}/`))
  const others = tests
    .map((one) => one.path)
    .filter((test) =>
      near[folder ?? '']?.some((each) => test.startsWith(`tests/${each}`)),
    )
    .filter((test) => !importing.includes(test))
  return { importing, others }
}

/** The modules of a path, which is one itself or a folder of such. */
export function modulesBelow(path: string): string[] {
  return statSync(path).isFile()
    ? [path]
    : filesBelow(path).filter((name) => name.endsWith('.ts'))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
}

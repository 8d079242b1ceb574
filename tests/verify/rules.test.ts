import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileRules } from '../../src/verify/file-rules.js'
import { rules } from '../../src/verify/rules/index.js'

const told = [
  ...fileRules.map((id) => ({ id, severity: 'error' })),
  ...rules.map(({ id, severity }) => ({ id, severity })),
]

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
  })

  it('are all on the page that lists them, in their order', () => {
    const page = readFileSync('src/verify/README.md', 'utf8')
    const rows = [...page.matchAll(/^\| ([a-z-]+) \| (\w+) \| \S/gm)]
    expect(rows.map(([, id, severity]) => ({ id, severity }))).toEqual(told)
  })

  it('all have a defect in these tests that they find', () => {
    const tests = readdirSync('tests/verify', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(`tests/verify/${name}`, 'utf8'))
      .join('')
    expect(told.map(({ id }) => id).filter((id) => !tests.includes(`'${id}'`))).toEqual(
      [],
    )
  })
})

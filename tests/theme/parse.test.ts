import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { MalformedThemeError, type ThemeProblem } from '../../src/theme/errors.js'
import { parseTheme } from '../../src/theme/parse.js'

describe('parseTheme', () => {
  let text: string

  beforeAll(async () => {
    const file = new URL('../../templates/themes/plain.yaml', import.meta.url)
    text = await readFile(file, 'utf8')
  })

  it('points at a value that is no colour', () => {
    const problems = problemsOf(text.replace("ink: '#000000'", "ink: 'black'"))
    expect(problems).toEqual([
      {
        line: 3,
        column: 8,
        reason: '`colors.ink`: Expected a colour such as #14304F',
      },
    ])
  })

  it('points at the map that lacks a key', () => {
    const [problem] = problemsOf(text.replace(/^ {2}paper:.*\n/m, ''))
    expect(problem).toMatchObject({ line: 3, column: 3 })
    expect(problem?.reason).toContain('`colors.paper`')
  })

  it('refuses keys that it does not know', () => {
    const problems = problemsOf(`${text}logo: file.png\n`)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.reason).toContain('`logo`')
  })

  it('refuses font names that would break out of XML or CSS', () => {
    const problems = problemsOf(text.replace('name: Georgia', 'name: "Geo<rgia"'))
    expect(problems[0]?.reason).toContain('`fonts.heading.name`')
  })

  it('points at what is no YAML', () => {
    const [problem] = problemsOf('colors: [\nfonts: }')
    expect(problem?.line).toBe(2)
  })

  it('names file and place in its message', () => {
    expect(() => parseTheme('t', 't.yaml', 'colors: 1')).toThrow(/^t\.yaml:1:9: `colors`/)
  })
})

function problemsOf(text: string): ThemeProblem[] {
  try {
    parseTheme('test', 'test.yaml', text)
  } catch (error) {
    if (error instanceof MalformedThemeError) return error.problems
    throw error
  }
  return []
}

import { describe, expect, it } from 'vitest'
import { codeLines, isWrapped, wrapCode } from '../../../src/deck/fit/code-lines.js'
import { linesOf } from '../../../src/deck/fit/measure.js'
import { type FlowParagraph, line } from '../../../src/deck/fit/paragraph.js'
import type { TypeStyle } from '../../../src/deck/fit/type-scale.js'
import { said, settingFor } from '../../support/setting.js'

const setting = settingFor()
const style: TypeStyle = { font: 'code', size: 10, line: 12.5, color: 'ink' }
/** Room for twenty letters of 10 points. */
const width = 122

function wrapped(text: string): FlowParagraph {
  const [only, ...others] = codeLines({ text }, style, setting)
  expect(others).toEqual([])
  return wrapCode(only as FlowParagraph, width, setting)
}

describe('lines of code', () => {
  it('are paragraphs, whatever stands in them', () => {
    const lines = codeLines({ text: 'if (a) {\n\tb()\n\n}\n\n' }, style, setting)
    expect(lines.map(said)).toEqual(['if (a) {', '    b()', ' ', '}'])
  })

  it.each([
    ['stay as they are where they fit', 'const a = 1', ['const a = 1']],
    [
      'end after a space',
      'const answer = question + 1',
      ['const answer = ', '→ question + 1'],
    ],
    [
      'end beside a sign where there is no space',
      'answers[question].first()',
      ['answers[question].', '→ first()'],
    ],
    [
      'end inside a word that is longer',
      'a'.repeat(30),
      ['a'.repeat(20), `→ ${'a'.repeat(10)}`],
    ],
    [
      'do not end in their indent',
      `${' '.repeat(12)}${'a'.repeat(16)}`,
      [`${' '.repeat(12)}${'a'.repeat(8)}`, `→ ${'a'.repeat(8)}`],
    ],
  ])('%s', (_, text, expected) => {
    const paragraph = wrapped(text)
    expect(said(paragraph).split('\n')).toEqual(expected)
    expect(linesOf(paragraph, width, setting)).toHaveLength(expected.length)
    expect(isWrapped(paragraph)).toBe(expected.length > 1)
  })

  it('go on as often as they have to', () => {
    const paragraph = wrapped('word '.repeat(40).trim())
    const lines = said(paragraph).split('\n')
    expect(lines.length).toBeGreaterThan(9)
    expect(lines.slice(1).every((one) => one.startsWith('→ word'))).toBe(true)
    expect(lines.map((one) => one.replace('→ ', '')).join('')).toBe(
      'word '.repeat(40).trim(),
    )
  })

  it('do not end inside a letter of two units', () => {
    const lines = said(wrapped('𝔘'.repeat(60))).split('\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.every((one) => /^(→ )?𝔘+$/u.test(one))).toBe(true)
  })

  it('have a muted sign that is no part of the code', () => {
    const { runs } = wrapped('const answer = question + 1')
    const added = runs.filter((run) => run.added)
    expect(added.map(({ text, color }) => [text, color])).toEqual([
      ['\n', 'muted'],
      ['→ ', 'muted'],
    ])
    const own = runs.filter((run) => !run.added)
    expect(own.map(({ text }) => text).join('')).toBe('const answer = question + 1')
  })
})

it('text that is no code goes on without a sign', () => {
  const text = line('const answer = question + 1', style, setting)
  expect(wrapCode(text, width, setting)).toBe(text)
})

describe('a coloured line', () => {
  it('keeps its colours where it goes on', () => {
    const tokens = [
      [{ text: 'return', kind: 'keyword' as const }, { text: ' question + 1' }],
    ]
    const [only] = codeLines({ text: 'return question + 1', tokens }, style, setting)
    const { runs } = wrapCode(only as FlowParagraph, 80, setting)
    expect(runs.map(({ text, color }) => [text, color])).toEqual([
      ['return', 'accent1'],
      [' ', 'ink'],
      ['\n', 'muted'],
      ['→ ', 'muted'],
      ['question ', 'ink'],
      ['\n', 'muted'],
      ['→ ', 'muted'],
      ['+ 1', 'ink'],
    ])
  })
})

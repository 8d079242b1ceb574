import { describe, expect, test } from 'vitest'
import { breakLines, lineWidth, type Metrics } from '../../src/typography/index.js'

const face = { family: 'Carlito', arabic: 'Vazirmatn', bold: false, italic: false }

/** Each character is half its size wide. */
const even: Metrics = {
  measure: ({ length }) => ({
    sums: Float64Array.from({ length: length + 1 }, (_, index) => index / 2),
    kerns: new Float64Array(length),
  }),
}

/** Lines of text in 10 points, so that a character is 5 points wide. */
function linesOf(text: string, width: number): string[] {
  return breakLines([{ text, face, size: 10 }], width, even).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('lines break', () => {
  test.each([
    ['nowhere, where all fits', 'one two', 40, ['one two']],
    ['nowhere, at exactly the width', 'one two', 35, ['one two']],
    ['after a word', 'one two three', 36, ['one two ', 'three']],
    ['with space hanging over the end', 'one two   three', 35, ['one two   ', 'three']],
    [
      'after hyphens and dashes',
      'one-two three–four',
      40,
      ['one-two ', 'three–', 'four'],
    ],
    ['not at spaces that bind', 'ab c\u00a0d ef', 25, ['ab ', 'c\u00a0d ', 'ef']],
    ['not before punctuation', 'abc def! gh', 35, ['abc ', 'def! gh']],
    ['after every character, where a line has no width', 'ab', -5, ['a', 'b']],
    ['inside a word longer than a line', 'abcdefgh', 15, ['abc', 'def', 'gh']],
    [
      'before a long word, then inside it',
      'a bcdefgh i',
      20,
      ['a ', 'bcde', 'fgh ', 'i'],
    ],
    ['where the author breaks them', 'a\nb c', 100, ['a\n', 'b c']],
    ['where the author breaks them twice', 'a\n\nb', 100, ['a\n', '\n', 'b']],
    ['between Japanese characters', '夜間の利用', 15, ['夜間の', '利用']],
    ['not before a Japanese full stop', '夜間の。利', 15, ['夜間', 'の。利']],
    ['never inside a surrogate pair', '😀😀😀', 7, ['😀', '😀', '😀']],
    ['nor inside one of a long word', '𝐚𝐛𝐜', 17, ['𝐚', '𝐛', '𝐜']],
    ['before half a surrogate pair', 'a\udc00', 1, ['a', '\udc00']],
    [
      'after a slash in a word longer than a line',
      'a bc/defgh',
      25,
      ['a ', 'bc/', 'defgh'],
    ],
    ['not after a slash elsewhere', 'a bc/d e', 25, ['a ', 'bc/d ', 'e']],
    ['at the last slash that fits', 'a/b/c/d', 25, ['a/b/', 'c/d']],
    ['into one line of nothing', '', 10, ['']],
    ['into one line of space', '   ', 10, ['   ']],
    ['after each character, where nothing fits', 'abc', 1, ['a', 'b', 'c']],
  ])('%s', (_, text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines)
  })
})

test('the width of a line leaves out the space at its end', () => {
  const lines = breakLines([{ text: 'one two', face, size: 10 }], 20, even)
  expect(lines).toEqual([
    { start: 0, end: 4, width: 15 },
    { start: 4, end: 7, width: 15 },
  ])
})

test('a line that the author leaves empty has no width', () => {
  const lines = breakLines([{ text: 'a\n\nb', face, size: 10 }], 100, even)
  expect(lines.map(({ width }) => width)).toEqual([5, 0, 5])
})

test('one thing that is no text has its own width, alone as among others', () => {
  const thing = { text: 'x^2', face, size: 10, width: 42 }
  const word = { text: 'ab ', face, size: 10 }
  expect(breakLines([thing], 100, even)).toEqual([{ start: 0, end: 3, width: 42 }])
  expect(breakLines([word, thing], 100, even)).toEqual([{ start: 0, end: 6, width: 57 }])
  expect(breakLines([word, thing], 50, even)).toEqual([
    { start: 0, end: 3, width: 10 },
    { start: 3, end: 6, width: 42 },
  ])
})

test('a soft hyphen that ends a line is drawn', () => {
  expect(linesOf('ab\u00adcd', 25)).toEqual(['ab\u00adcd'])
  expect(linesOf('ab\u00adcd', 21)).toEqual(['ab\u00ad', 'cd'])
  expect(linesOf('a ab\u00adcd', 24)).toEqual(['a ', 'ab\u00ad', 'cd'])
})

test('kerning is counted inside a line, not with what stands before it', () => {
  const kerns = (text: string) =>
    Float64Array.from(text, (letter, index) => (letter === 'b' && index > 0 ? -0.2 : 0))
  const kerned: Metrics = {
    measure(text) {
      const each = kerns(text)
      const sums = new Float64Array(text.length + 1)
      each.forEach((kern, index) => {
        sums[index + 1] = (sums[index] ?? 0) + 0.5 + kern
      })
      return { sums, kerns: each }
    },
  }
  const widths = (text: string, width: number) =>
    breakLines([{ text, face, size: 10 }], width, kerned).map((line) => line.width)
  expect(widths('ab ba', 100)).toEqual([21])
  expect(widths('ab ba', 12)).toEqual([8, 10])
})

test('a word may go over runs of different sizes', () => {
  const runs = [
    { text: 'ab ', face, size: 10 },
    { text: 'c', face, size: 10 },
    { text: 'd ef', face, size: 20 },
  ]
  expect(breakLines(runs, 25, even)).toEqual([
    { start: 0, end: 3, width: 10 },
    { start: 3, end: 6, width: 15 },
    { start: 6, end: 8, width: 20 },
  ])
  expect(lineWidth(runs, even)).toBe(60)
})

test('no line is wider than it may be, and no character is lost', () => {
  const text =
    'The quick brown fox, “jumping” over 1,234.56 lazy dogs — and cats/mice. '.repeat(20)
  for (const width of [7, 23, 61, 200]) {
    const lines = breakLines([{ text, face, size: 10 }], width, even)
    expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(width)
  }
})

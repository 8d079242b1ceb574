import { expect, it } from 'vitest'
import { breakLines, lineWidth, type MeasuredRun } from '../../src/typography/index.js'

const face = { family: 'Carlito', arabic: 'Vazirmatn', bold: false, italic: false }

/** Each character is half its size wide. */
const even = {
  measure: ({ length }: string) => ({
    sums: Float64Array.from({ length: length + 1 }, (_, index) => index / 2),
    kerns: new Float64Array(length),
  }),
}

const text = (value: string): MeasuredRun => ({ text: value, face, size: 10 })

/** Lines of text with one thing in it that is so wide. */
function linesOf(thing: string, width: number, room: number): string[] {
  const runs = [text('ab '), { ...text(thing), width }, text(', cd')]
  const all = runs.map((run) => run.text).join('')
  return breakLines(runs, room, even).map(({ start, end }) => all.slice(start, end))
}

it('is as wide as it says, however long its text is', () => {
  expect(lineWidth([{ ...text('a = b + c'), width: 20 }, text('xx')], even)).toBe(30)
  expect(linesOf('a = b + c', 20, 55)).toEqual(['ab a = b + c, cd'])
})

it('is not divided at the spaces of its text, nor from the mark behind it', () => {
  expect(linesOf('a = b + c', 30, 40)).toEqual(['ab ', 'a = b + c, ', 'cd'])
})

it('loses nothing where it is wider than a line', () => {
  expect(linesOf('a = b + c', 90, 40).join('')).toBe('ab a = b + c, cd')
})

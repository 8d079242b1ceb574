import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  breakLines,
  lineCounter,
  loadMetrics,
  prepareText,
} from '../../src/typography/index.js'

const { kerned } = await loadMetrics(['Carlito'], '')
const face = { family: 'Carlito', arabic: 'Carlito', bold: false, italic: false }

/** Words short and long, with all that lines may end after. */
const text = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom('a', 'bus', 'timetable', 'COVID-19', 'AV'),
      },
      fc.constantFrom('\n', ' ', '', 'https://example.org/a/rather/long-path', '東京都'),
      fc.string({ maxLength: 30 }),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '))

test('a text has as many lines in any width, asked in any order, as when it is broken', () => {
  const widths = fc.array(fc.double({ min: 0.1, max: 60, noNaN: true }), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(text, widths, (text, widths) => {
      const runs = [{ text, face, size: 1 }]
      const counter = lineCounter(prepareText(runs, kerned))
      for (const width of widths)
        expect(counter(width), `in ${width}`).toBe(breakLines(runs, width, kerned).length)
    }),
    { numRuns: 300 },
  )
})

test('a text is not broken anew at a width that the answers to others settle', () => {
  const { widthOf, ...prepared } = prepareText(
    [{ text: 'one two', face, size: 1 }],
    kerned,
  )
  let measured = 0
  const counter = lineCounter({
    ...prepared,
    widthOf: (start, end) => {
      measured++
      return widthOf(start, end)
    },
  })
  const isSettled = (width: number) => {
    const before = measured
    counter(width)
    return measured === before
  }
  const word = Math.max(widthOf(0, 3), widthOf(4, 7))
  expect([word, word * 1.2, word * 1.1, word, word * 1.2].map(isSettled)).toEqual([
    ...[false, false],
    ...[true, true, true],
  ])
})

import { expect, test } from 'vitest'
import { slants } from '../../src/typography/index.js'

test.each([
  ['Latin', 'The Economist, 2024', true],
  ['Greek and Cyrillic', 'Οικονομία Экономика', true],
  ['no letters', '2024', true],
  ['Arabic', 'اقتصاد', false],
  ['Hebrew', 'כלכלה', false],
  ['Devanagari', 'अर्थ', false],
  ['Thai', 'เศรษฐกิจ', false],
  ['Chinese among Latin', 'WHO 报告', false],
  ['Korean', '경제', false],
])('%s', (_, text, expected) => {
  expect(slants(text)).toBe(expected)
})

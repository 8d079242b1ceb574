import { expect, test } from 'vitest'
import { normalLineHeight, slideLineHeight } from '../../src/typography/index.js'

test('lines on slides are a fifth higher than letters, in any font', () => {
  expect(slideLineHeight(20)).toBe(24)
  expect(slideLineHeight(20, 0.9)).toBeCloseTo(21.6, 9)
})

test.each([
  ['Calibri', 12.21],
  ['Georgia', 11.36],
  ['Gelasio', 12.7],
  ['Segoe UI', 13.3],
  ['Brand Sans', 14],
])('lines in %s are %f points high in browsers, at 10', (family, height) => {
  expect(normalLineHeight(10, family)).toBeCloseTo(height, 9)
})

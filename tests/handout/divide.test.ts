import { expect, test } from 'vitest'
import { divide } from '../../src/handout/measure/divide.js'

function parts(...heights: number[]) {
  return heights.map((height) => ({ before: 5, height }))
}

test('parts keep their order, and the highest column is as low as it can be', () => {
  const { counts, height } = divide(parts(10, 10, 10, 30), 2)
  expect(counts).toEqual([3, 1])
  expect(height).toBeCloseTo(40, 0)
})

test('no column has air above its first part', () => {
  expect(divide(parts(10, 10), 2)).toEqual({ counts: [1, 1], height: 10 })
})

test('a part is never divided', () => {
  const { counts, height } = divide(parts(100, 10, 10), 3)
  expect(counts).toEqual([1, 2])
  expect(height).toBeCloseTo(100, 0)
})

test('nothing has no columns', () => {
  expect(divide([], 3)).toEqual({ counts: [], height: 0 })
})

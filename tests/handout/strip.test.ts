import { expect, test } from 'vitest'
import { balance, lineStrips, spaced, stack } from '../../src/handout/measure/strip.js'

test('a stack has no air above its first strip', () => {
  const strips = [
    { before: 5, height: 10 },
    { before: 5, height: 10 },
  ]
  expect(stack(strips)).toBe(25)
  expect(stack(spaced(strips, 9))).toBe(25)
})

test('text of three lines stays together, longer text breaks after two', () => {
  expect(lineStrips(3, 10)).toHaveLength(1)
  expect(lineStrips(4, 10).map(({ height }) => height)).toEqual([20, 20])
  expect(lineStrips(6, 10).map(({ height }) => height)).toEqual([20, 10, 10, 20])
})

test('balanced columns are as low as their strips allow', () => {
  expect(balance(lineStrips(10, 10), 2)).toBeCloseTo(50, 0)
  expect(balance([{ before: 0, height: 80 }, ...lineStrips(2, 10)], 2)).toBeCloseTo(80, 0)
})

test('columns have their share of the whole, air included', () => {
  const strips = Array.from({ length: 4 }, () => ({ before: 6, height: 10 }))
  expect(balance(strips, 2)).toBeCloseTo(29, 0)
})

test('a strip that is kept stands in the column of the next one', () => {
  const heading = { before: 0, height: 10, keep: true } as const
  expect(
    balance([{ before: 0, height: 20 }, heading, { before: 0, height: 30 }], 2),
  ).toBeCloseTo(40, 0)
})

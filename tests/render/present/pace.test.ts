import { expect, it } from 'vitest'
import { secondsBehind } from '../../../templates/present/pace.js'

it.each([
  ['before the time of its slide', 1, 5, -5],
  ['within it', 1, 25, 0],
  ['after it', 1, 45, 15],
  ['at the start', 0, 0, 0],
])('a talk is as far behind as it is %s', (_, index, elapsed, behind) => {
  expect(secondsBehind([10, 20, 30], index, elapsed)).toBe(behind)
})

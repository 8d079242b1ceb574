import { describe, expect, it } from 'vitest'
import { distribute, stretch } from '../../src/deck/distribute.js'

describe('heights are divided over groups', () => {
  it.each<[string, number[], number, number[][]]>([
    ['none of nothing', [], 100, []],
    ['one where all fit', [50, 50], 100, [[0, 1]]],
    ['two where one does not', [50, 51], 100, [[0], [1]]],
    [
      'equally full ones',
      [30, 30, 30, 30],
      100,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'three and two of five',
      [30, 30, 30, 30, 30],
      100,
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    ['not one after the other, but evenly', [90, 20, 80, 10], 100, [[0], [1], [2, 3]]],
    ['something too high alone', [20, 150, 20], 100, [[0], [1], [2]]],
    ['all of them too high', [150, 150], 100, [[0], [1]]],
  ])('%s', (_, heights, room, expected) => {
    expect(distribute(heights, room)).toEqual(expected)
  })

  it.each([1, 2, 3, 5, 8, 13, 21, 34, 55])('of %i heights, none is lost', (count) => {
    const heights = Array.from({ length: count }, (_, index) => 20 + ((index * 37) % 60))
    const groups = distribute(heights, 200)
    expect(groups.flat()).toEqual(heights.map((_, index) => index))
    const filled = groups.map((indexes) =>
      sum(indexes.map((index) => heights[index] ?? 0)),
    )
    for (const height of filled) expect(height).toBeLessThanOrEqual(200)
    expect(groups.length).toBe(greedy(heights, 200))
  })
})

describe('few things stand apart', () => {
  it.each<[string, number[], number, number, number[]]>([
    ['each with an equal share of what is left', [10, 20], 100, 1000, [45, 55]],
    ['up to a height', [10, 20], 100, 30, [30, 30]],
    ['those that are higher keep their height', [10, 80], 100, 30, [15, 80]],
    ['none where nothing is left', [60, 60], 100, 90, [60, 60]],
    ['nothing of nothing', [], 100, 50, []],
  ])('%s', (_, heights, room, largest, expected) => {
    expect(stretch(heights, room, largest)).toEqual(expected)
  })
})

/** Number of groups if each is filled before the next one. */
function greedy(heights: number[], room: number): number {
  let groups = 0
  let used = Number.POSITIVE_INFINITY
  for (const height of heights) {
    if (used + height > room) {
      groups++
      used = 0
    }
    used += height
  }
  return groups
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

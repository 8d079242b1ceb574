import { describe, expect, it } from 'vitest'
import { neighbours } from '../../../src/deck/plan/neighbours.js'

const never = Number.POSITIVE_INFINITY

describe('texts share slides', () => {
  it.each<[string, number[], number[][]]>([
    ['none of none', [], []],
    ['where all are brief', [1, 6, 3], [[0, 1, 2]]],
    ['not where they are longer', [7, 7], [[0], [1]]],
    ['those that are brief in a row', [9, 2, 3, 9], [[0], [1, 2], [3]]],
    ['a brief one with a longer one before it, where both have room', [9, 3], [[0, 1]]],
    ['a brief one with a longer one after it, where both have room', [3, 9], [[0, 1]]],
    ['not where both have no room', [10, 3], [[0], [1]]],
    ['not with what wants a slide to itself', [2, never, 2], [[0], [1], [2]]],
  ])('%s', (_, lines, expected) => {
    expect(neighbours(lines)).toEqual(expected)
  })
})

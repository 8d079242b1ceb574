import { expect, it } from 'vitest'
import { inOrder } from '../../src/batch/in-order.js'

it('tells each as soon as all before it are there', () => {
  const told: string[] = []
  const put = inOrder<string>((item) => told.push(item))
  put('c', 2)
  put('b', 1)
  expect(told).toEqual([])
  put('a', 0)
  expect(told).toEqual(['a', 'b', 'c'])
  put('d', 3)
  expect(told).toEqual(['a', 'b', 'c', 'd'])
})

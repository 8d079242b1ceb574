import { describe, expect, it } from 'vitest'
import { bodyHeight } from '../../../src/deck/fit/grid.js'
import { divideBody } from '../../../src/deck/fit/row-division.js'

/** Heights in 24ths of the body. */
function division(...units: number[]) {
  const divided = divideBody(units.map((count) => (count * bodyHeight) / 24))
  const heights = divided.heights.map((height) => Math.round((height * 24) / bodyHeight))
  return { ...divided, heights }
}

describe('rows that share the body', () => {
  it.each([
    ['one', [3], [8], '1'],
    ['two', [8, 3], [8, 8], '2'],
    ['three', [8, 3, 5], [8, 8, 8], '3'],
    ['four', [6, 3, 5, 4], [6, 6, 6, 6], '4'],
    ['six', [4, 3, 4, 4, 3, 3], [4, 4, 4, 4, 4, 4], '6'],
  ])('have the usual height: %s', (_, needed, heights, name) => {
    expect(division(...needed)).toMatchObject({ heights, name, isUsual: true })
  })

  it.each([
    ['one', [9], [24], '1-high'],
    ['two', [12, 4], [12, 12], '2-high'],
  ])('are all higher where one needs it: %s', (_, needed, heights, name) => {
    expect(division(...needed)).toMatchObject({ heights, name, isUsual: false })
  })

  it.each([
    ['two', [15, 4], [15, 6], '15-6'],
    ['three', [14, 5, 5], [14, 5, 5], '14-5-5'],
    ['two with much room', [13, 4], [13, 7], '13-7'],
  ])(
    'are as high as they need where they differ much: %s',
    (_, needed, heights, name) => {
      expect(division(...needed)).toMatchObject({ heights, name, isUsual: false })
    },
  )

  it('never leave the body', () => {
    for (const needed of [[1], [24], [13, 11], [20, 2, 2], [4, 4, 4, 4, 4, 4]]) {
      const { heights } = division(...needed)
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(24)
      heights.forEach((height, index) => {
        expect(height).toBeGreaterThanOrEqual(needed[index] ?? 0)
      })
    }
  })

  it('take whole units for what needs a part of one', () => {
    expect(divideBody([bodyHeight / 3 + 1, 20, 20]).name).toBe('10-5-5')
  })
})

import { expect, test } from 'vitest'
import { columnsAcross } from '../../src/handout/measure/columns.js'
import type { Columns } from '../../src/model/block.js'
import { nextPosition, runs } from '../support/blocks.js'

function columns(count: number): Columns {
  const position = nextPosition()
  const one = { title: runs('A'), blocks: [], position }
  return { type: 'columns', columns: Array.from({ length: count }, () => one), position }
}

test.each<[count: number, width: number, across: number]>([
  [2, 520, 2],
  [3, 520, 3],
  [5, 520, 3],
  [6, 380, 3],
  [3, 250, 2],
  [2, 120, 1],
])('%i texts in %i points stand %i side by side', (count, width, across) =>
  expect(columnsAcross(columns(count), width)).toBe(across),
)

import { expect, test } from 'vitest'
import { columnGroups } from '../../src/tables/column-groups.js'

test.each<[what: string, needs: number[], room: number, groups: number[][]]>([
  ['all that have room', [10, 20, 30], 60, [[0, 1, 2]]],
  ['two columns, however wide', [50, 60], 60, [[0, 1]]],
  [
    'equal groups with the first column',
    [10, 20, 20, 20, 20],
    50,
    [
      [0, 1, 2],
      [0, 3, 4],
    ],
  ],
  [
    'groups by width where equal ones have no room',
    [10, 50, 10, 10, 10],
    60,
    [
      [0, 1],
      [0, 2, 3, 4],
    ],
  ],
  [
    'a column that is wider than the room alone',
    [10, 90, 10],
    60,
    [
      [0, 1],
      [0, 2],
    ],
  ],
])('columns make %s', (_, needs, room, groups) =>
  expect(columnGroups(needs, room)).toEqual(groups),
)

import { expect, test } from 'vitest'
import { readCsv } from '../../src/chart/read/csv.js'

const texts = (lines: string[]) =>
  readCsv(lines).map((row) => row.map(({ text }) => text))

test.each([
  [
    'commas',
    'a, b\n1, 2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons, and commas in numbers',
    'a;b\n1,5;2,5',
    [
      ['a', 'b'],
      ['1,5', '2,5'],
    ],
  ],
  [
    'tabs',
    'a\tb, c\n1\t2',
    [
      ['a', 'b, c'],
      ['1', '2'],
    ],
  ],
  [
    'the bars of a table',
    '| a | b |\n| 1 | |',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'quotation marks',
    'a,b\n"x, y","say ""no"""',
    [
      ['a', 'b'],
      ['x, y', 'say "no"'],
    ],
  ],
  [
    'an inch inside a cell',
    'a,b\n5" pipe,2',
    [
      ['a', 'b'],
      ['5" pipe', '2'],
    ],
  ],
  [
    'empty cells',
    'a,b,c\n1,,3',
    [
      ['a', 'b', 'c'],
      ['1', '', '3'],
    ],
  ],
])('reads %s', (_, text, rows) => expect(texts(text.split('\n'))).toEqual(rows))

test('says where a cell stands', () => {
  expect(readCsv(['a, b', '', '1,  2'])[1]?.[1]).toEqual({
    text: '2',
    line: 2,
    column: 4,
  })
})

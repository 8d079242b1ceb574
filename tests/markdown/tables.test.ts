import { describe, expect, it, test } from 'vitest'
import type { Table } from '../../src/model/block.js'
import { plainText } from '../../src/model/runs.js'
import { lower } from '../support/lower.js'

const grid = '| A | B |\n|---|---|\n| a | 1.5 |\n| b | – |'

function captions(markdown: string): (string | undefined)[] {
  return lower(markdown).blocks.map((block) =>
    block.type === 'table' ? block.caption && plainText(block.caption) : block.type,
  )
}

describe('the caption of a table', () => {
  it.each([
    [`Table: Of letters\n\n${grid}`, ['Of letters']],
    [`${grid}\n\nTable: Of letters`, ['Of letters']],
    [`${grid}\n\n: Of letters {#tbl:letters}`, ['Of letters']],
    [`${grid}\n: Of letters`, ['Of letters']],
    [`${grid}\nTable: Of letters`, ['Of letters']],
    [`**Tabelle:** Von Buchstaben\n\n${grid}`, ['Von Buchstaben']],
    [`جدول: حروف\n\n${grid}`, ['حروف']],
    [`Table 2: Of letters\n\n${grid}`, ['Table 2: Of letters']],
    [`*Table 2.* Of letters\n\n${grid}`, ['Table 2. Of letters']],
    [`: One\n\n${grid}\n\n: Two\n\n${grid}`, ['One', 'Two']],
    [`${grid}\n\n: One\n\n${grid}\n\n: Two`, ['One', 'Two']],
  ])('of %j is read', (markdown, expected) =>
    expect(captions(markdown)).toEqual(expected),
  )

  it.each([
    [`Table 2 shows letters.\n\n${grid}`, ['paragraph', undefined]],
    [`Tables: many\n\n${grid}`, ['paragraph', undefined]],
    [`Table: Of letters\n\nText.\n\n${grid}`, ['paragraph', 'paragraph', undefined]],
    [`${grid}\n| : x |`, [undefined]],
    [`Table: ${'long '.repeat(80)}\n\n${grid}`, ['paragraph', undefined]],
  ])('is not made of %j', (markdown, expected) =>
    expect(captions(markdown)).toEqual(expected),
  )
})

function alignments(markdown: string): Table['alignments'] {
  const [block] = lower(markdown).blocks
  if (block?.type !== 'table') throw new Error('Expected a table')
  return block.alignments
}

test('numbers stand at the end where the author does not say otherwise', () => {
  const rows = '| 1 | 1.5 | 2 | 3 | text |\n| 2 | n/a | 3 | 4 | 5 |'
  const head = '| Year | A | B | C | D |'
  expect(alignments(`${head}\n|---|---|:--|:-:|---|\n${rows}`)).toEqual([
    'start',
    'end',
    'start',
    'center',
    'start',
  ])
})

import { describe, expect, it } from 'vitest'
import { fullWidth } from '../../../src/deck/fit/grid.js'
import { naturalWidth } from '../../../src/deck/fit/measure.js'
import { fitTable } from '../../../src/deck/fit/table.js'
import {
  type TablePart,
  tableItem,
  tableParts,
} from '../../../src/deck/fit/table-parts.js'
import type { Table } from '../../../src/model/block.js'
import type { SceneCell, SceneRow } from '../../../src/model/scene.js'
import { runs, table } from '../../support/blocks.js'
import { settingFor } from '../../support/setting.js'

const setting = settingFor()
const room = { width: fullWidth, height: 330 }

function tableOf(header: string[], ...rows: string[][]): Table {
  return { ...(table(header, ...rows) as Table), alignments: header.map(() => 'start') }
}

function texts({ header, rows }: TablePart): string[][] {
  return [header, ...rows].map(({ cells }) =>
    cells.map(
      ({ paragraphs }) => paragraphs[0]?.runs.map(({ text }) => text).join('') ?? '',
    ),
  )
}

const names = Array.from({ length: 12 }, (_, index) => `Quantity number ${index}`)

describe('a table that fits', () => {
  it.each([300, 310, 320, 330, 340.2])(
    'has the largest type, though its rows share all of %d points',
    (height) => {
      const sizes = [6, 7, 8, 9].map((count) => {
        const rows = Array.from({ length: count }, () => ['Label', 'Text'])
        const [part] = tableParts(
          tableOf(['A', 'B'], ...rows),
          { ...room, height },
          setting,
        )
        return part?.rows[0]?.cells[1]?.paragraphs[0]?.runs[0]?.size
      })
      expect(sizes).toEqual([16, 16, 16, 16])
    },
  )
})

describe('a table with more columns than fit', () => {
  const wide = tableOf(
    ['State', ...names],
    ['Iran', ...names.map((name) => `${name} and what it says`)],
    ['Iraq', ...names.map((name) => `${name} and what it says`)],
  )
  const parts = tableParts(wide, room, setting)

  it('is divided into groups of columns, each with the first one', () => {
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts)
      expect(texts(part).map(([first]) => first)).toEqual(['State', 'Iran', 'Iraq'])
    expect(parts.flatMap((part) => texts(part)[0]?.slice(1))).toEqual(names)
  })

  it('has as many columns in each as are read easily', () => {
    const counts = parts.map(({ columns }) => columns.length - 1)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    for (const { columns } of parts)
      for (const width of columns.slice(1)) expect(width).toBeGreaterThan(80)
  })

  it('names the columns of each part for those who do not see it', () => {
    const alt = parts.map((part) => tableItem(part, { x: 0, y: 0 }).alt)
    expect(alt[0]).toContain('Quantity number 0')
    expect(alt[0]).not.toContain('Quantity number 11')
  })

  it('has the same rows in all groups where it is long, too', () => {
    const long = { ...wide, rows: Array.from({ length: 30 }, () => wide.rows[0] ?? []) }
    const counts = tableParts(long, room, setting).map(({ rows }) => rows.length)
    const groups = parts.length
    for (let index = 0; index < counts.length; index += groups)
      expect(new Set(counts.slice(index, index + groups)).size).toBe(1)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30 * groups)
  })
})

it('many columns of short numbers stand side by side', () => {
  const years = Array.from({ length: 12 }, (_, index) => String(2010 + index))
  const block = tableOf(['State', ...years], ['Iran', ...years.map(() => '12.5')])
  expect(tableParts(block, room, setting)).toHaveLength(1)
})

it('a table with rows that are too high is divided before it becomes text', () => {
  const long = 'The council publishes its figures once a year, in spring. '.repeat(16)
  const block = tableOf(['A', 'B', 'C', 'D', 'E'], ['One', long, long, long, long])
  const parts = tableParts(block, room, setting)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.flatMap((part) => texts(part)[1])).toEqual(
    expect.arrayContaining(['One', long]),
  )
})

describe('numbers', () => {
  const numbers = {
    ...tableOf(['State', 'Value'], ['a', '1.25'], ['b', '−12'], ['c', '–']),
  }
  const aligned: Table = { ...numbers, alignments: ['start', 'end'] }
  const cells = (direction?: 'rtl'): (SceneCell | undefined)[] =>
    fitTable(aligned, 16, 0, { ...setting, ...(direction && { direction }) }).rows.map(
      (row: SceneRow) => row.cells[1],
    )

  it('have their decimal signs under each other', () => {
    const [long, short, gap] = cells()
    const tail = (long?.paragraphs[0]?.runs ?? []).map((run) => ({ ...run, text: '.25' }))
    const width = naturalWidth({ ...long?.paragraphs[0], runs: tail } as never, setting)
    expect(long?.inset).toBeUndefined()
    expect(short?.inset).toBeCloseTo(width)
    expect(gap?.inset).toBeCloseTo(width)
    expect(short?.paragraphs[0]?.align).toBe('end')
  })

  it('have their units on the right where text is read from there, too', () => {
    const [, short] = cells('rtl')
    expect(short?.inset).toBeGreaterThan(0)
    expect(short?.paragraphs[0]?.align).toBe('start')
  })

  it('are never broken', () => {
    const block: Table = {
      ...tableOf(['A', 'B'], ['word '.repeat(90), '1 234 567,5 €'], ['b', '2 €']),
      alignments: ['start', 'end'],
    }
    const { columns, rows } = fitTable(block, 16, 0, setting)
    const [cell] = rows[0]?.cells[1]?.paragraphs ?? []
    expect(cell && naturalWidth(cell, setting)).toBeLessThanOrEqual(columns[1] ?? 0)
  })
})

it('a table says that its first column names the rows, where it does', () => {
  const flag = (block: Table) =>
    tableParts(block, room, setting).map(
      (part) => tableItem(part, { x: 0, y: 0 }).rowNames,
    )
  expect(flag(tableOf(['A', 'B'], ['Iran', '1']))).toEqual([true])
  expect(flag(tableOf(['A'], ['Iran']))).toEqual([undefined])
  expect(flag(tableOf(['A', 'B'], ['', '1']))).toEqual([undefined])
  expect(
    flag(tableOf(['A', 'B'], ['A sentence that says something. '.repeat(4), '1'])),
  ).toEqual([undefined])
})

it('the alternative text of a table begins with its caption', () => {
  const [part] = tableParts(
    { ...tableOf(['A'], ['x']), caption: runs('Letters') },
    room,
    setting,
  )
  expect(part && tableItem(part, { x: 0, y: 0 }).alt).toBe('Letters: A (1)')
})

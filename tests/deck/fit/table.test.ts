import { describe, expect, it } from 'vitest'
import { axis, fullWidth, margin } from '../../../src/deck/fit/grid.js'
import { heightOf, naturalWidth, wordWidth } from '../../../src/deck/fit/measure.js'
import { type FittedTable, fitTable } from '../../../src/deck/fit/table.js'
import type { Table } from '../../../src/model/block.js'
import { table } from '../../support/blocks.js'
import { settingFor } from '../../support/setting.js'

const setting = settingFor()
const labelColumn = axis - margin
const sentence = 'The council publishes its figures once a year, in spring. '

function tableOf(header: string[], ...rows: string[][]): Table {
  const block = table(header, ...rows)
  if (block.type !== 'table') throw new Error('Expected a table')
  return block
}

function times<Thing>(count: number, make: (index: number) => Thing): Thing[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** A table of so many columns with the number of its column in every cell. */
function grid(columns: number, rows: number, cell = (column: number) => `${column}`) {
  return tableOf(
    times(columns, (column) => `Name ${column}`),
    ...times(rows, () =>
      times(columns, (column) => (column === 0 ? 'Label' : cell(column))),
    ),
  )
}

const tables: Record<string, Table> = {
  'of labels and figures': grid(3, 4),
  'of one column': grid(1, 3),
  'of seven columns': grid(7, 3),
  'of eight columns': grid(8, 3),
  'of fourteen columns': grid(14, 3),
  'of long texts': grid(3, 3, () => sentence.repeat(3)),
  'of one long text': tableOf(['A', 'B'], ['One', sentence.repeat(20)]),
  'of long labels': tableOf(['A', 'B'], [sentence, '1'], [sentence.repeat(2), '2']),
  'of endless words': tableOf(['A', 'B'], ['w'.repeat(300), 'v'.repeat(300)]),
  'of figures only': tableOf(['A', 'B'], ['1', '2'], ['3', '4']),
  'of nothing': tableOf(['', ''], ['', '']),
  'without rows': tableOf(['A', 'B']),
}

describe.each(Object.entries(tables))('a table %s', (_, block) => {
  it.each([16, 14, 12, 11])(
    'in %i points is as wide as the slide, and as high as its text',
    (size) => {
      const fitted = fitTable(block, size, 0, setting)
      expect(sum(fitted.columns)).toBeCloseTo(fullWidth)
      expect(sum(rowsOf(fitted).map(({ height }) => height))).toBeCloseTo(fitted.height)
      for (const { cells, height, padding } of rowsOf(fitted)) {
        cells.forEach(({ paragraphs }, column) => {
          const text = heightOf(paragraphs, textWidth(fitted, column), setting)
          expect(text + 2 * padding).toBeLessThanOrEqual(height + 0.01)
        })
      }
    },
  )
})

describe('the columns of a table', () => {
  const alignments: Table['alignments'] = ['start', 'end', 'end', 'end']

  it('put the second one on the axis where the first one has labels', () => {
    expect(fitTable(grid(3, 4), 16, 0, setting).columns[0]).toBeCloseTo(labelColumn)
  })

  it.each([
    ['it has figures', tableOf(['A', 'B'], ['1', '2'])],
    ['there are more than seven', grid(8, 3)],
    ['a label is wider', tableOf(['A', 'B'], ['w'.repeat(40), '2'])],
    ['it costs height', tableOf(['A', 'B'], [sentence.repeat(12), '2'])],
  ])('leave the axis where %s', (_, block) => {
    const [first = 0] = fitTable(block, 16, 0, setting).columns
    expect(Math.abs(first - labelColumn)).toBeGreaterThan(10)
  })

  it('have room for their longest words', () => {
    const words = ['Donaudampfschifffahrtsgesellschaft', 'Krankenversicherungskosten']
    const fitted = fitTable(tableOf(['A', 'B', 'C'], ['x', ...words]), 16, 0, setting)
    const [, row] = rowsOf(fitted)
    row?.cells.forEach(({ paragraphs }, column) => {
      for (const paragraph of paragraphs)
        expect(wordWidth(paragraph, setting)).toBeLessThanOrEqual(
          textWidth(fitted, column) + 0.01,
        )
    })
  })

  it('break the longest words alone where not all fit side by side', () => {
    const words = ['Kurz', 'W'.repeat(300), 'Mittel']
    const fitted = fitTable(tableOf(['A', 'B', 'C'], words), 16, 0, setting)
    const fits = rowsOf(fitted)[1]?.cells.map(
      ({ paragraphs: [cell] }, column) =>
        cell && wordWidth(cell, setting) <= textWidth(fitted, column) + 0.01,
    )
    expect(fits).toEqual([true, false, true])
  })

  it('have room for a text however many they are', () => {
    for (const count of [10, 20, 40]) {
      const { columns, gap } = fitTable(grid(count, 1), 11, 0, setting)
      expect(sum(columns)).toBeCloseTo(fullWidth)
      expect(Math.min(...columns) - gap).toBeGreaterThan((0.4 * fullWidth) / count)
    }
  })

  it('are equally wide where they have numbers, whatever their names', () => {
    const block = tableOf(['Year', 'Fires', 'Near misses', 'Sites'], ['1', '2', '3', '4'])
    const fitted = fitTable({ ...block, alignments }, 16, 0, setting)
    const [, ...numbers] = fitted.columns.map((_, column) => textWidth(fitted, column))
    for (const width of numbers) expect(width).toBeCloseTo(numbers[0] ?? 0)
  })

  it('have equal air where the name of one is much wider', () => {
    const name = 'Tonnes of fish that were landed in all ports of the north'
    const block = tableOf(['Year', name, 'Boats', 'Sites'], ['1', '2', '3', '4'])
    const fitted = fitTable({ ...block, alignments }, 16, 0, setting)
    const [, ...air] = fitted.header.cells.map(
      ({ paragraphs: [cell] }, column) =>
        textWidth(fitted, column) - (cell ? naturalWidth(cell, setting) : 0),
    )
    for (const width of air) expect(width).toBeCloseTo(air[0] ?? 0, 0)
  })

  it('share the rest by their texts', () => {
    const block = tableOf(['A', 'B', 'C'], ['x', 'Short', sentence.repeat(4)])
    const [, second = 0, third = 0] = fitTable(block, 16, 0, setting).columns
    expect(third).toBeGreaterThan(second * 2)
  })
})

describe('the rows of a table', () => {
  const heights = (room: number) => {
    const { rows, height } = fitTable(grid(3, 4), 16, room, setting)
    return { rows: rows.map((row) => row.height), height }
  }

  it('take more air where there is room, but not any amount', () => {
    const tight = heights(0)
    const airy = heights(tight.height + 40)
    const airiest = heights(2000)
    expect(airy.rows[0]).toBeCloseTo((tight.rows[0] ?? 0) + 10)
    expect(airy.height).toBeCloseTo(tight.height + 40)
    expect(airiest.rows).toEqual([47.5, 47.5, 47.5, 47.5])
  })

  it('have that air above and below their text', () => {
    const [row] = fitTable(grid(3, 4), 16, 2000, setting).rows
    expect(row?.padding).toBeCloseTo(((row?.height ?? 0) - 20) / 2)
  })

  it('are bold in the first column and in the header', () => {
    const { header, rows } = fitTable(grid(2, 1), 16, 0, setting)
    const bold = [header, ...rows].map(({ cells }) =>
      cells.map(({ paragraphs }) => paragraphs[0]?.runs[0]?.bold ?? false),
    )
    expect(bold).toEqual([
      [true, true],
      [true, false],
    ])
  })

  it('are aligned as the author says', () => {
    const { header, rows } = fitTable(grid(2, 1), 16, 0, setting)
    const aligns = [header, ...rows].map(({ cells }) =>
      cells.map(({ paragraphs }) => paragraphs[0]?.align),
    )
    expect(aligns).toEqual([
      ['start', 'end'],
      ['start', 'end'],
    ])
  })
})

function rowsOf({ header, rows }: FittedTable) {
  return [header, ...rows]
}

/** All but the last column have air after their text. */
function textWidth({ columns, gap }: FittedTable, column: number): number {
  return (columns[column] ?? 0) - (column < columns.length - 1 ? gap : 0)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

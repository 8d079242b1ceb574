import { describe, expect, it, test } from 'vitest'
import { chartOf, chartsIn, fenced } from '../support/charts.js'

describe('a chart', () => {
  it('has its options and its data', () => {
    const chart = chartOf(
      'type: line\ntitle: Crude\nunit: mb/d\nsource: IEA\n\nYear, Exports, Imports\n2019, 0.65, 0\n2020, , –',
    )
    expect(chart).toMatchObject({
      form: 'line',
      title: 'Crude',
      unit: 'mb/d',
      source: 'IEA',
      data: {
        head: 'Year',
        categories: ['2019', '2020'],
        series: [
          { name: 'Exports', values: [0.65, undefined] },
          { name: 'Imports', values: [0, undefined] },
        ],
        decimals: 2,
        percent: false,
      },
    })
  })

  it('can have its type beside the word that makes it one', () => {
    const { charts } = chartsIn('## A\n\n``` chart stacked bar\nA,B,C\nx,1,2\n```')
    expect(charts[0]?.form).toBe('stacked')
  })

  test.each([
    ['Year,A\n2019,1\n2020,2\n2021,3', 'line'],
    ['Land,A\nx,1\ny,2\nz,3', 'bar'],
  ])('without a type is one that suits %j', (text, form) => {
    expect(chartOf(text).form).toBe(form)
  })

  it('needs no names of columns', () => {
    expect(chartOf('Oil, 36\nGas, 29').data).toMatchObject({
      categories: ['Oil', 'Gas'],
      series: [{ name: '', values: [36, 29] }],
    })
  })

  it('can have years for the names of columns', () => {
    expect(chartOf('Land, 2019, 2020\nIran, 1, 2').data.series).toEqual([
      { name: '2019', values: [1] },
      { name: '2020', values: [2] },
    ])
  })

  it('reads numbers as its language writes them', () => {
    const { data } = chartOf('Land;Wert\nIran;1.234\nOman;1.234,5', 'de')
    expect(data.series[0]?.values).toEqual([1234, 1234.5])
  })

  it('has dates where all its names are', () => {
    const { data } = chartOf('type: line\n\nDay,A\n2024-01-01,1\n2024-01-03,2')
    expect(data.dates).toEqual([45292, 45294])
  })

  it('has points where it is a scatter chart, with names or without', () => {
    expect(chartOf('type: scatter\n\nLand,x,y\nIran,1.5,2').data).toMatchObject({
      categories: ['Iran'],
      xs: { name: 'x', values: [1.5] },
      series: [{ name: 'y', values: [2] }],
    })
    expect(chartOf('type: scatter\n\nx,y\n1.5,2').data).toMatchObject({
      categories: [],
      xs: { name: 'x', values: [1.5] },
    })
  })

  it('takes the table above', () => {
    const { charts, blocks } = chartsIn(
      '## A\n\n| Land | Wert |\n|--|--|\n| Iran | 12 |\n| Irak | n/a |\n\n```chart\ndata: table\n```',
    )
    expect(charts[0]?.data.series).toEqual([{ name: 'Wert', values: [12, undefined] }])
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'chart'])
  })

  it('takes a file', () => {
    const files = new Map([['a.csv', { text: 'Land;Wert\r\nIran;12\r\n' }]])
    const { charts } = chartsIn(fenced('data: a.csv'), files)
    expect(charts[0]?.data.categories).toEqual(['Iran'])
  })

  it('is told in words', () => {
    const chart = chartOf(
      'type: bar\ntitle: Crude\nunit: mb/d\n\nYear,Exports\n2019,0.65\n2020,2',
    )
    expect(chart.alt).toBe(
      'Bar chart: Crude (mb/d). Year: 2019 to 2020 (2). Exports: lowest 0.65 (2019), highest 2.00 (2020).',
    )
    expect(chartOf('alt: Mine\n\nA,B\nx,1').alt).toBe('Mine')
    expect(chartOf('A,B\nx,1.5\ny,2', 'de').alt).toContain('niedrigster Wert 1,5 (x)')
  })
})

describe('data that a form would show wrongly', () => {
  test.each([
    ['pie', 'A,B\nx,1\ny,-2', 'bar'],
    ['pie', 'A,B,C\nx,1,2\ny,2,3', 'stacked'],
    [
      'doughnut',
      `A,B\n${Array.from({ length: 9 }, (_, n) => `n${n},1`).join('\n')}`,
      'bar',
    ],
    ['pie', 'A,B\nx,0\ny,0', 'bar'],
    ['area', 'A,B\nx,1\ny,', 'line'],
    ['area', 'A,B\nx,1\ny,-1', 'line'],
    ['line', 'A,B\n2020,1', 'column'],
  ])('of a %s is another one, with a message', (asked, text, drawn) => {
    const { charts, messages } = chartsIn(fenced(`type: ${asked}\n\n${text}`))
    expect(charts[0]?.form).toBe(drawn)
    expect(messages).toEqual([
      expect.stringContaining(`for a chart of type \`${asked}\``),
    ])
  })
})

describe('what cannot be drawn stays code, with a message at its place', () => {
  test.each([
    ['type: pei\n\nA,B\nx,1', '6:7-6:10: Unexpected type `pei`, expected `pie`'],
    ['A,B\nx, 12a', '7:4-7:7: Unexpected `12a`, expected a number'],
    ['A,B\nx,1,234', '7:5-7:8: Unexpected cell `234`, expected 2 in a row'],
    ['A\nx', '6:1-6:2: Unexpected data of one column'],
    ['title: x', '5:1-7:4: Unexpected end of the chart, expected data'],
    ['A,B\nx,–', '5:1-8:4: Unexpected data without a number'],
    ['data: a.csv', '6:7-6:12: Cannot read `a.csv`: no such file'],
    ['data: table', '6:7-6:12: Unexpected `data: table` without a table above'],
    ['data: table\n\nA,B\nx,1', '8:1-8:2: Unexpected data beside `data: table`'],
    ['type: scatter\n\nA,x\nIran,1', 'Unexpected single column of numbers'],
  ])('%j', (text, message) => {
    const { charts, blocks, messages } = chartsIn(fenced(text))
    expect(charts).toEqual([])
    expect(blocks.map(({ type }) => type)).toEqual(['code'])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(message)
  })

  it('in a file, with the row', () => {
    const files = new Map([['a.csv', { text: 'A,B\nx,1\ny,?!' }]])
    const { messages } = chartsIn(fenced('type: bar\ndata: a.csv'), files)
    expect(messages[0]).toContain(
      '7:7-7:12: Unexpected `?!`, expected a number (a.csv, row 3)',
    )
  })

  it('inside a quotation, at its column', () => {
    const { messages } = chartsIn('## A\n\n> ```chart\n> A,B\n> x,12a\n> ```')
    expect(messages[0]).toContain('5:5-5:8: Unexpected `12a`')
  })
})

test('an option that is none is told with the one that is meant', () => {
  const { charts, messages } = chartsIn(fenced('titel: x\n\nA,B\nx,1'))
  expect(charts).toHaveLength(1)
  expect(messages[0]).toContain('6:1-6:9: Unexpected `titel`, expected `title`')
})

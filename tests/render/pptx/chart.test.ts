import { describe, expect, it, test } from 'vitest'
import { openPackage, readXml } from '../../../src/ooxml/package.js'
import { descendants } from '../../../src/ooxml/select.js'
import { formats } from '../../../src/render/index.js'
import { verifyDeck } from '../../../src/verify/index.js'
import { fenced } from '../../support/charts.js'
import { compileFile, compileText } from '../../support/compile-file.js'
import { cachedCells, workbookCells } from '../../support/workbook-cells.js'

async function deckOf(text: string, lang = 'en') {
  const rendering = await compileText(`---\nlang: ${lang}\n---\n\n${fenced(text)}`)
  const bytes = await formats.pptx['.pptx'](rendering)
  expect(verifyDeck(bytes)).toEqual([])
  const pack = openPackage(bytes)
  const [path = ''] = chartPaths(pack.files)
  return {
    pack,
    path,
    chart: readXml(pack, path),
    cells: workbookCells(bookOf(pack, path)),
  }
}

const chartPaths = (files: ReadonlyMap<string, unknown>) =>
  [...files.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))

function bookOf(pack: ReturnType<typeof openPackage>, chart: string): Uint8Array {
  const number = /\d+/.exec(chart)?.[0]
  const bytes = pack.files.get(`ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`)
  if (!bytes) throw new Error(`Expected a workbook for ${chart}`)
  return bytes
}

const values = (chart: Awaited<ReturnType<typeof deckOf>>['chart'], name: string) =>
  descendants(chart, name).map(({ attributes }) => attributes['val'])

describe('the workbook of a chart', () => {
  it('keeps zeros and gaps apart', async () => {
    const { cells, pack, path } = await deckOf(
      'type: line\n\nYear,A\n2019,0\n2020,\n2021,2.5',
    )
    expect([...cells]).toEqual([
      ['A1', 'Year'],
      ['B1', 'A'],
      ['A2', 2019],
      ['B2', 0],
      ['A3', 2020],
      ['A4', 2021],
      ['B4', 2.5],
    ])
    expect(cachedCells(pack, path).get('B2')).toBe('0')
    expect(cachedCells(pack, path).has('B3')).toBe(false)
  })

  it('has dates as days', async () => {
    const { cells, chart } = await deckOf(
      'type: line\n\nDay,A\n2024-01-01,1\n2024-03-01,2',
    )
    expect(cells.get('A3')).toBe(45352)
    expect(descendants(chart, 'c:dateAx')).toHaveLength(1)
  })

  it.each(['charts', 'charts-german', 'charts-persian'])(
    'has what the chart shows, in %s.md',
    async (name) => {
      const bytes = await formats.pptx['.pptx'](
        await compileFile(`tests/rendered/input/${name}.md`),
      )
      const pack = openPackage(bytes)
      const paths = chartPaths(pack.files)
      expect(paths.length).toBeGreaterThan(4)
      for (const path of paths) {
        const cells = workbookCells(bookOf(pack, path))
        const cached = cachedCells(pack, path)
        expect(cached.size, path).toBeGreaterThan(1)
        for (const [cell, value] of cached)
          expect(String(cells.get(cell)), path).toBe(value)
        expect(values(readXml(pack, path), 'c:dispBlanksAs')).toEqual(['gap'])
      }
    },
  )
})

describe('a native chart', () => {
  test.each([
    ['bar\n\nLand,A\nx,1\ny,2', 'c:barChart'],
    ['column\n\nLand,A\nx,1\ny,2', 'c:barChart'],
    ['stacked\n\nLand,A,B\nx,1,2\ny,2,3', 'c:barChart'],
    ['line\n\nLand,A\nx,1\ny,2', 'c:lineChart'],
    ['area\n\nLand,A\nx,1\ny,2', 'c:areaChart'],
    ['pie\n\nLand,A\nx,1\ny,2', 'c:pieChart'],
    ['doughnut\n\nLand,A\nx,1\ny,2', 'c:doughnutChart'],
    ['scatter\n\nLand,A,B\nx,1,2\ny,2,3', 'c:scatterChart'],
  ])('is one: %j', async (text, name) => {
    const { chart } = await deckOf(`type: ${text}`)
    expect(descendants(chart, name)).toHaveLength(1)
  })

  it('has the colours of the theme only, and the language of the deck', async () => {
    const { chart } = await deckOf('type: stacked\n\nLand;A;B\nx;1;2', 'de')
    expect(descendants(chart, 'a:srgbClr')).toEqual([])
    expect(values(chart, 'c:lang')).toEqual(['de-DE'])
  })

  it('names its lines at their ends, where there is room', async () => {
    const apart = await deckOf('type: line\n\nYear,A,B\n2019,1,9\n2020,2,8')
    expect(values(apart.chart, 'c:showSerName')).toContain('1')
    expect(descendants(apart.chart, 'c:legend')).toEqual([])
    const close = await deckOf('type: line\n\nYear,A,B\n2019,1,9\n2020,2,2.01')
    expect(descendants(close.chart, 'c:legend')).toHaveLength(1)
  })

  it('sets one bar apart where the author says so', async () => {
    const { chart } = await deckOf('type: bar\nmark: y\n\nLand,A\nx,1\ny,2')
    expect(values(chart, 'c:dLblPos')).toEqual(['outEnd'])
    expect(descendants(chart, 'c:dPt').map((one) => values(one, 'c:idx'))).toEqual([
      ['1'],
    ])
  })

  it('has its axes mirrored where reading runs from the right', async () => {
    const { chart } = await deckOf('type: bar\n\nالف,ب\nج,1\nد,2', 'fa')
    expect(values(chart, 'c:orientation')).toEqual(['maxMin', 'maxMin'])
    const { chart: columns } = await deckOf('type: column\n\nالف,ب\n1400,1\n1401,2', 'fa')
    expect(values(columns, 'c:orientation')).toEqual(['maxMin', 'minMax'])
  })

  it('has a description in its frame, and no title of its own', async () => {
    const { pack, chart } = await deckOf('type: bar\ntitle: T\nalt: Told\n\nLand,A\nx,1')
    const frames = [...pack.files.keys()]
      .filter((name) => /slides\/slide\d+\.xml$/.test(name))
      .flatMap((name) => descendants(readXml(pack, name), 'p:graphicFrame'))
    const told = frames.flatMap((frame) => descendants(frame, 'p:cNvPr'))
    expect(told.map(({ attributes }) => attributes['descr'])).toEqual(['Told'])
    expect(values(chart, 'c:autoTitleDeleted')).toEqual(['1'])
  })
})

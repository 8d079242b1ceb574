import { describe, expect, it } from 'vitest'
import type { Element } from '../../../src/ooxml/element.js'
import { descend, descendants, elements } from '../../../src/ooxml/select.js'
import { singleSlide, title } from './decks.js'
import { attributesOf, renderPackage, shapeNamed, textOf } from './read-package.js'
import { table } from './specimen.js'

describe('a table', () => {
  it('has a header and a description', async () => {
    const frame = await render()
    expect(attributesOf(frame, 'a:tblPr')).toEqual({ firstRow: '1' })
    expect(attributesOf(frame, 'p:cNvPr')['descr']).toContain('Mentions of three themes')
  })

  it('is as high and as wide as its rows and columns together', async () => {
    const frame = await render()
    const { cx, cy } = descend(frame, 'p:xfrm', 'a:ext').attributes
    const heights = descendants(frame, 'a:tr').map((row) => Number(row.attributes['h']))
    const widths = descendants(frame, 'a:gridCol').map((one) =>
      Number(one.attributes['w']),
    )
    expect(heights).toEqual([457200, 603250, 603250, 603250])
    expect(sum(heights)).toBe(Number(cy))
    expect(sum(widths)).toBe(Number(cx))
  })

  it('tells that its first column names the rows, where it does', async () => {
    const frame = await render({ ...table(), rowNames: true })
    expect(attributesOf(frame, 'a:tblPr')).toEqual({ firstRow: '1', firstCol: '1' })
  })

  it('sets numbers in from the right, so that their units are in line', async () => {
    const numbers = table()
    const cell = numbers.rows[1]?.cells[2]
    if (cell) cell.inset = 10
    const margins = descendants(await render(numbers), 'a:tcPr').map(
      ({ attributes }) => attributes['marR'],
    )
    expect(margins[6]).toBe(String((12 + 10) * 12700))
    expect(margins[7]).toBe('0')
  })

  it('tints the rows that are marked', async () => {
    const marked = table()
    marked.rows = marked.rows.map((row, index) =>
      index === 2 ? { ...row, marked: true } : row,
    )
    const rows = descendants(await render(marked), 'a:tr').map(
      (row) =>
        descendants(row, 'a:tcPr').filter((cell) =>
          elements(cell).some(({ name }) => name === 'a:solidFill'),
        ).length,
    )
    expect(rows).toEqual([0, 0, 4, 0])
  })

  it('keeps a gap of 12 pt after all columns but the last', async () => {
    const [row] = descendants(await render(), 'a:tr')
    const margins =
      row && descendants(row, 'a:tcPr').map((cell) => cell.attributes['marR'])
    expect(margins).toEqual(['152400', '152400', '152400', '0'])
  })

  it('has the air above its text that each row names, and none below', async () => {
    const airy = table()
    airy.rows.forEach((row, index) => {
      row.padding = 4 + index
    })
    const cells = descendants(await render(airy), 'a:tr').map((row) => {
      const [cell] = descendants(row, 'a:tcPr')
      return [cell?.attributes['marT'], cell?.attributes['marB']]
    })
    expect(cells).toEqual([
      ['50800', '0'],
      ['63500', '0'],
      ['76200', '0'],
      ['88900', '0'],
    ])
  })

  it('has rules between rows, heavier around and below the header', async () => {
    const rules = descendants(await render(), 'a:tr').map((row) => {
      const [cell] = descendants(row, 'a:tcPr')
      return (
        cell &&
        elements(cell).map((line) => [line.name, line.attributes['w'], color(line)])
      )
    })
    expect(rules).toEqual([
      [
        ['a:lnT', '19050', 'tx1'],
        ['a:lnB', '9525', 'tx1'],
      ],
      [['a:lnB', '6350', 'bg2']],
      [['a:lnB', '6350', 'bg2']],
      [['a:lnB', '19050', 'tx1']],
    ])
  })

  it('has a cell for every column, with a paragraph in it', async () => {
    const ragged = table()
    ragged.rows[1]?.cells.splice(2)
    const frame = await render(ragged)
    for (const row of descendants(frame, 'a:tr')) {
      const cells = descendants(row, 'a:tc')
      expect(cells).toHaveLength(4)
      for (const cell of cells) expect(descendants(cell, 'a:p')).toHaveLength(1)
    }
  })

  it('keeps text, alignment and marks of its cells', async () => {
    const cells = descendants(await render(), 'a:tc')
    expect(cells.slice(4, 8).map(textOf)).toEqual([
      'US primacy',
      'arrogance, decline',
      '41',
      '−12.2',
    ])
    const [label, , number] = cells.slice(4)
    expect(label && attributesOf(label, 'a:rPr')['b']).toBe('1')
    expect(number && attributesOf(number, 'a:pPr')['algn']).toBe('r')
  })
})

async function render(item = table()): Promise<Element> {
  const pkg = await renderPackage(singleSlide([title('T'), item]))
  return shapeNamed(pkg.xml('ppt/slides/slide1.xml'), 'Table')
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function color(line: Element): string | undefined {
  return attributesOf(line, 'a:schemeClr')['val']
}

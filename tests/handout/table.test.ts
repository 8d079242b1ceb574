import { expect, test } from 'vitest'
import { columnShares, tableHeight } from '../../src/handout/measure/table.js'
import type { TextStyle } from '../../src/handout/measure/text.js'
import { sheetFonts } from '../../src/handout/measured-step.js'
import type { Table } from '../../src/model/block.js'
import { table } from '../support/blocks.js'
import { kerned } from '../support/metrics.js'
import { theme } from '../support/theme.js'

const fonts = sheetFonts(theme, kerned, 'en')
const style: TextStyle = { fonts, font: 'body', bold: false, size: 8, line: 10 }

const air = { cell: 1, paragraph: 4 }

function shares(block: ReturnType<typeof table>, width: number): number[] {
  return columnShares(block as Table, width, style)
}

test('columns add up to the width', () => {
  const sum = shares(table(['A', 'B', 'C'], ['one', 'two', 'three']), 200).reduce(
    (total, share) => total + share,
    0,
  )
  expect(sum).toBeCloseTo(1, 2)
})

test('many columns add up to the width exactly', () => {
  const names = Array.from({ length: 20 }, () => 'Some words')
  const sum = shares(table(names, names), 523).reduce((total, share) => total + share, 0)
  expect(sum).toBeCloseTo(1, 9)
})

test('a column of figures is narrower than a column of text', () => {
  const [text = 0, figures = 0] = shares(
    table(['State', 'Year'], ['A longer description of a state', '1979']),
    200,
  )
  expect(text).toBeGreaterThan(2 * figures)
})

test('a word that is wider than the table leaves the other columns room', () => {
  const [, other = 0] = shares(table(['A', 'B'], ['x'.repeat(400), 'word']), 200)
  expect(other).toBeGreaterThan(0.08)
})

test('a day and its month count as one word', () => {
  const texts = 'Some longer text of many words that has to take several lines'
  const [apart = 0, joined = 0] = ['12 September', '12\u00a0September'].map(
    (date) => shares(table(['A', 'B', 'C', 'D'], ['Act', date, texts, texts]), 160)[1],
  )
  expect(joined).toBeGreaterThan(apart + 0.02)
})

test('a row is as high as its highest cell', () => {
  const low = tableHeight(table(['A'], ['one']) as Table, 100, style, air)
  const high = tableHeight(table(['A'], ['word '.repeat(40)]) as Table, 100, style, air)
  expect(low).toBeCloseTo(2 * (10 + 2 + 0.75))
  expect(high).toBeGreaterThan(low + 20)
})

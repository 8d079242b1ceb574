import { expect, test } from 'vitest'
import { axis, baseline, bodyTop, margin, textWidth } from '../../../src/deck/fit/grid.js'
import {
  divideRow,
  type RowsKind,
  rowHeight,
  rowsPage,
  usualSpacing,
} from '../../../src/deck/fit/rows.js'
import { said, settingFor, textParagraphs } from '../../support/setting.js'

const setting = settingFor()
const [one, two, long] = textParagraphs(
  ['One', 'Two', 'A sentence of some words. '.repeat(30)],
  setting,
)
if (!one || !two || !long) throw new Error('Expected paragraphs')
/** From the hairline to the box of text of 26 points a line, with the air under it. */
const around = usualSpacing.baseline - baseline(26) + usualSpacing.below

test('a row is as high as its text or its heading, and at least as its marker', () => {
  expect(rowHeight({ marker: '1', paragraphs: [one] }, setting)).toBe(
    Math.max(around + 26, usualSpacing.least),
  )
  expect(rowHeight({ marker: '', paragraphs: [one, two] }, setting)).toBe(
    around + 26 + 10 + 26,
  )
  const lines = (rowHeight({ marker: '', paragraphs: [long] }, setting) - around) / 26
  expect(lines).toBeCloseTo(Math.round(lines))
  expect(lines).toBeGreaterThan(5)
  // The margin is narrower.
  const headed = rowHeight({ marker: '', heading: long, paragraphs: [one] }, setting)
  expect(headed).toBeGreaterThan(around + 26 * lines)
  // A high formula does not move the box.
  const high = { ...one, lineHeight: 60, plainLine: 26 }
  expect(rowHeight({ marker: '', paragraphs: [high] }, setting)).toBe(around + 60)
})

test('a row in parts has its marker once', () => {
  const row = { marker: '1', heading: one, paragraphs: [long] }
  const [first, ...others] = divideRow(row, 120, setting)
  expect(first).toMatchObject({ marker: '1', heading: one })
  expect(others.length).toBeGreaterThan(0)
  for (const part of others) {
    expect(part.marker).toBe('')
    expect(part).not.toHaveProperty('heading')
  }
  const texts = [first, ...others].flatMap((part) => part?.paragraphs ?? [])
  expect(texts.map(said).join('')).toBe(said(long))
})

test('rows stand one under the other, each under its hairline', () => {
  const kind: RowsKind = {
    ...{ name: 'rows', label: 'Rows', heights: [80, 120], levels: [one] },
    ...{ heading: two, spacing: usualSpacing },
  }
  const { items, layout } = rowsPage(
    kind,
    [
      { marker: '1', heading: two, paragraphs: [one] },
      { marker: '', paragraphs: [one] },
    ],
    setting,
  )
  const inset = around - usualSpacing.below
  expect(items.map(({ name, box }) => [name, box.x, box.y])).toEqual([
    ['Marker 1', margin, expect.any(Number)],
    ['Heading 1', margin, bodyTop + inset],
    ['Text 1', axis, bodyTop + inset],
    ['Text 2', axis, bodyTop + 80 + inset],
  ])
  expect(items.at(-1)?.box).toMatchObject({ width: textWidth, height: 120 - inset })
  const places = layout.placeholders.map(({ name }) => name)
  for (const name of ['Heading 1', 'Text 1', 'Heading 2', 'Text 2'])
    expect(places).toContain(name)
  const bare = rowsPage(kind, [{ marker: '', heading: two, paragraphs: [] }], setting)
  expect(bare.items.map(({ name }) => name)).toEqual(['Heading 1'])
})

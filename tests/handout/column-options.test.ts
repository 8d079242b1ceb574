import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import {
  hasRoom,
  isNarrow,
  sectionColumns,
  textColumns,
} from '../../src/handout/column-options.js'
import { fitSheet } from '../../src/handout/fit.js'
import { type MeasuredStep, sheetFonts } from '../../src/handout/measured-step.js'
import { areaOf } from '../../src/handout/page.js'
import { stepsFor } from '../../src/handout/steps.js'
import { anyPaper } from '../../src/model/paper.js'
import { table } from '../support/blocks.js'
import { handout, points, prose, questions, region, section } from '../support/handout.js'
import { kerned } from '../support/metrics.js'
import { theme } from '../support/theme.js'

const { metadata } = handout({ title: 'Title' }, [])
const steps = stepsFor(metadata, anyPaper).map(
  (step): MeasuredStep => ({
    ...step,
    fonts: sheetFonts(theme, kerned, 'en'),
    area: areaOf(anyPaper),
  }),
)
const named = (name: MeasuredStep['name'], body: number) => {
  const step = steps.find((each) => each.name === name && each.body === body)
  if (!step) throw new Error(`Cannot find a step ${name} of ${body} pt`)
  return step
}
const normal = named('normal', 9.5)

const words = Array.from({ length: 4 }, () => 'Counterrevolutionaries')
const wide = section('Figures', prose(table(words, words)))
const text = section('Text', prose('Words. '.repeat(90)))

describe('columns of text', () => {
  test('are two or three where lines stay long enough', () => {
    expect(textColumns(text, 500, normal)).toEqual([1, 2])
    expect(textColumns(text, 800, normal)).toEqual([1, 2, 3])
    expect(textColumns(text, 300, normal)).toEqual([1])
  })

  test('are one on an airy sheet, whose names stand in the margin', () => {
    expect(textColumns(text, 800, named('airy', 11))).toEqual([1])
    expect(sectionColumns(9, 800, named('airy', 11))).toEqual([])
  })

  test('are as many as there are questions, up to three', () => {
    const asked = (count: number) =>
      section('Q', questions(...Array.from({ length: 2 * count }, () => 'Words')))
    expect([1, 2, 3, 9].map((count) => textColumns(asked(count), 520, normal))).toEqual([
      [1],
      [2],
      [3, 2],
      [3, 2],
    ])
  })
})

describe('tables', () => {
  test('have room where no word is broken', () => {
    expect(hasRoom(wide, 520, normal)).toBe(true)
    expect(hasRoom(wide, 250, normal)).toBe(false)
    expect(hasRoom(section('Above', prose('Text.'), [wide]), 250, normal)).toBe(false)
    expect(hasRoom(text, 20, normal)).toBe(true)
  })

  test('of more than four columns do not stand in one', () => {
    const columns = Array.from({ length: 5 }, () => 'A')
    expect(isNarrow(section('Table', prose(table(columns, columns))))).toBe(false)
    expect(isNarrow(wide)).toBe(true)
  })

  test('do not stand beside others where their words would be broken', () => {
    const long = points(
      ...Array.from({ length: 9 }, () => `Lead: ${'Words. '.repeat(60)}`),
    )
    const briefing = handout({ title: 'Title' }, [
      region('text', section('Points', long)),
      region('text', text, wide, text),
    ])
    const { rows } = fitSheet(briefing, theme, kerned, new VFile())
    const holder = rows
      .flatMap(({ regions }) => regions)
      .find(({ sections }) => sections.some(({ title }) => title === wide.title))
    expect(holder?.span).toBeGreaterThanOrEqual(8)
    expect(holder?.columns).toHaveLength(1)
  })
})

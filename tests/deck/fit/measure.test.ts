import { describe, expect, it } from 'vitest'
import {
  balance,
  firstLines,
  fittingLength,
  heightOf,
  linesOf,
  naturalWidth,
  sliceText,
  textHeight,
  wordWidth,
} from '../../../src/deck/fit/measure.js'
import { line, paragraph } from '../../../src/deck/fit/paragraph.js'
import { runs } from '../../support/blocks.js'
import { said, settingFor } from '../../support/setting.js'

const setting = settingFor()
const style = setting.styles.text(20)
const width = 600

function text(words: string, more = {}) {
  return line(words, style, setting, more)
}

const long = text('The council publishes its figures once a year, in spring. '.repeat(20))

describe('the height of a text', () => {
  it('is that of its lines', () => {
    const lines = linesOf(long, width, setting).length
    expect(lines).toBeGreaterThan(5)
    expect(textHeight(long, width, setting)).toBeCloseTo(lines * 26)
  })

  it('has the air between paragraphs, not that at the ends', () => {
    const one = text('One', { before: 3, after: 10 })
    const two = text('Two', { before: 5, after: 100 })
    expect(heightOf([one, two], width, setting)).toBe(26 + 10 + 5 + 26)
    expect(heightOf([one], width, setting)).toBe(26)
    expect(heightOf([], width, setting)).toBe(0)
  })

  it('is a line where it says nothing', () => {
    expect(textHeight(text(''), width, setting)).toBe(26)
  })

  it('counts lines that the author breaks', () => {
    const broken = paragraph(
      [...runs('One'), { type: 'break' }, ...runs('Two')],
      style,
      setting,
    )
    expect(linesOf(broken, width, setting)).toHaveLength(2)
  })

  it('leaves some of the width to other programs, and all of the indent', () => {
    const words = 'Measured word by word, and then some more of them'
    const natural = naturalWidth(text(words), setting)
    const lines = (box: number, indent = 0) =>
      linesOf(text(words, { indent }), box, setting).length
    expect(lines(natural + 0.1)).toBe(1)
    // The words alone would still fit.
    expect(lines(natural * 0.99)).toBe(2)
    expect(lines(natural + 0.1, 40)).toBe(2)
    expect(lines(natural + 40.1, 40)).toBe(1)
  })

  it('is that of narrower letters in references', () => {
    const plain = naturalWidth(text('Text1,2,3'), setting)
    const raised = paragraph(runs('Text[1, 2, 3]'), style, setting)
    expect(said(raised)).toBe('Text1,2,3')
    expect(naturalWidth(raised, setting)).toBeLessThan(plain)
  })
})

describe('the first lines', () => {
  it.each([0, 1, 3, 100])('are one more than %i, where there are more', (most) => {
    const all = linesOf(long, width, setting)
    expect(firstLines(long, width, most, setting)).toEqual(all.slice(0, most + 1))
  })

  it('are those of letters without width, too', () => {
    const joined = text(`${'\u200b'.repeat(30_000)} then words`)
    expect(firstLines(joined, width, 1, setting)).toEqual(
      linesOf(joined, width, setting).slice(0, 2),
    )
  })
})

it('of a run that fits all letters stand on a line, of another at least one', () => {
  const [run] = text('Word').runs
  if (!run) throw new Error('Expected a run')
  expect(fittingLength(run, 600, setting)).toBe(4)
  expect(fittingLength(run, 1, setting)).toBe(1)
})

it('a slice of runs has the text between two places', () => {
  const marked = paragraph(runs('One **two** three'), style, setting).runs
  const slice = sliceText(marked, 2, 9)
  expect(slice.map((run) => [run.text, run.bold])).toEqual([
    ['e ', undefined],
    ['two', true],
    [' t', undefined],
  ])
})

describe('widths', () => {
  it('of the longest word are less than those of the line', () => {
    const both = text('a longestwordofall b')
    expect(wordWidth(both, setting)).toBeCloseTo(
      naturalWidth(text('longestwordofall'), setting),
    )
    expect(naturalWidth(both, setting)).toBeGreaterThan(wordWidth(both, setting))
  })

  it('of bold letters are larger', () => {
    const bold = line('Words', { ...style, bold: true }, setting)
    expect(naturalWidth(bold, setting)).toBeGreaterThan(
      naturalWidth(text('Words'), setting),
    )
  })
})

describe('air at the end of lines', () => {
  const title = text('A heading that needs a little more than one line of the slide')
  const box = 480

  it('makes them equally long, and no more of them', () => {
    const air = balance(title, box, setting)
    const before = linesOf(title, box, setting)
    const after = linesOf(title, box - air, setting)
    expect(before).toHaveLength(2)
    expect(after).toHaveLength(2)
    const spread = (lines: typeof before) =>
      Math.max(...lines.map((one) => one.width)) -
      Math.min(...lines.map((one) => one.width))
    expect(spread(after)).toBeLessThan(spread(before) / 2)
    expect(linesOf(title, box - air - 8, setting)).toHaveLength(3)
  })

  it('is none for one line', () => {
    expect(balance(text('A heading'), box, setting)).toBe(0)
  })

  it('breaks no word, though there would be no more lines', () => {
    const words = text(`${'w'.repeat(25)} b`)
    const least = wordWidth(words, setting)
    expect(linesOf(words, least + 2, setting)).toHaveLength(2)
    expect(balance(words, least + 2, setting)).toBeLessThan(4)
  })

  it('breaks no word', () => {
    const words = text(`a ${'w'.repeat(25)} b`)
    const air = balance(words, box, setting)
    expect(box - air).toBeGreaterThanOrEqual(wordWidth(words, setting) - 4)
  })
})

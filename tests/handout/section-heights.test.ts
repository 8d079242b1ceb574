import { describe, expect, test } from 'vitest'
import { footHeight } from '../../src/handout/measure/foot.js'
import { headHeight, withTitleSize } from '../../src/handout/measure/head.js'
import { regionHeight, sectionHeight } from '../../src/handout/measure/region.js'
import { bodyHeight } from '../../src/handout/measure/section.js'
import { withStatementSize } from '../../src/handout/measure/statement.js'
import { columnsWidth } from '../../src/handout/page.js'
import { plainRegion } from '../../src/handout/set-region.js'
import { paragraph } from '../support/blocks.js'
import { evenStep } from '../support/even-step.js'
import {
  handout,
  points,
  prose,
  questions,
  region,
  section,
  sources,
  statement,
} from '../support/handout.js'

/** Eight words of four letters stand on a line of text, ten on one of small text. */
const width = 202

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
const text = (title: string, count: number) => section(title, prose(words(count)))

function bodyOf(content: Parameters<typeof section>[1], flow = 1): number {
  return bodyHeight(section('Name', content), evenStep, width, flow)
}

describe('the text of a section', () => {
  test('of points has air between them, and room for their numerals', () => {
    // Seven words stand beside a numeral.
    expect(bodyOf(points(words(7), words(8)))).toBe(13 + 3 + 26)
    const content = { ...points('A'), before: [paragraph('B')], after: [paragraph('C')] }
    expect(bodyOf(content)).toBe(13 + 4 + 13 + 4 + 13)
  })

  test('of questions has them in rows or in columns, with their answers', () => {
    expect(bodyOf(questions('Why?', 'So.', 'How?', 'Thus.'))).toBe(26 + 6 + 26)
    // Three words stand on a line of half the width.
    expect(bodyOf(questions('Why?', 'So.', 'How?', words(4)), 2)).toBe(13 + 26)
    const content = { ...questions('Why?', 'So.'), before: [paragraph('B')] }
    expect(bodyOf(content)).toBe(13 + 4 + 26)
  })

  test('of sources has small lines beside their numbers', () => {
    // Nine words stand beside a number.
    expect(bodyOf(sources(words(9), words(10)))).toBe(10 + 2 + 20)
    expect(bodyOf(sources(`A | ${words(10)}`))).toBe(20)
    const content = {
      ...sources('A'),
      before: [paragraph('B')],
      after: [paragraph('C')],
    }
    expect(bodyOf(content)).toBe(10 + 4 + 10 + 4 + 10)
  })

  test('has sections under it below it, with their names', () => {
    const below = [text('One', 1), section('', prose('Two')), text('Three', 1)]
    const outer = (content = prose('Text')) => section('Name', content, below)
    const children = 13 + 13 + 4 + 13 + 3 + 13 + 13
    expect(bodyHeight(outer(), evenStep, width, 1)).toBe(13 + 3 + children)
    expect(bodyHeight(outer(prose()), evenStep, width, 1)).toBe(children)
  })

  test('runs in columns', () => {
    // Three words stand on a line of half the width.
    expect(bodyOf(prose(words(24)), 2)).toBeCloseTo(4 * 13, 0)
  })
})

describe('a region', () => {
  const sections = [text('One', 1), text('Two', 1), text('', 1)]
  const plain = plainRegion(region('text', ...sections), 1, 12)
  const name = 0.75 + 3 + 16 + 2

  test('is as high as its sections with their names and the air between them', () => {
    expect(regionHeight(plain, evenStep)).toBe(2 * (name + 13 + 8) + 0.75 + 3 + 13)
  })

  test('is as high as the highest of its columns', () => {
    expect(regionHeight({ ...plain, columns: [2, 1] }, evenStep)).toBe(
      2 * (name + 13) + 8,
    )
    expect(regionHeight({ ...plain, columns: [1, 2] }, evenStep)).toBe(
      name + 13 + 8 + 0.75 + 3 + 13,
    )
  })

  test('has names beside the text where it is airy, in three columns of twelve', () => {
    const step = { ...evenStep, name: 'airy' } as const
    const height = (title: string, count: number) =>
      sectionHeight(text(title, count), plain, step, 1)
    expect(height('Name', 1)).toBe(0.75 + 3 + 3 + 16)
    // Four words of its size stand on a line.
    expect(height(words(5), 1)).toBe(0.75 + 3 + 3 + 32)
    expect(height('Name', 40)).toBe(0.75 + 3 + 3 + 3 * 13)
  })

  test('that is a band has air inside, and its statement in larger type', () => {
    const band = (...inside: typeof sections) =>
      regionHeight(plainRegion(region('band', ...inside), 1, 12), evenStep)
    expect(band(section('Name', statement('Short.')))).toBe(10 + 1 + 20 + 12)
    expect(band(section('', statement('Short.')))).toBe(20 + 12)
    expect(band(section('', prose('Short.')))).toBe(13 + 12)
    expect(band(section('', prose('A')), section('', prose('B')))).toBe(13 + 4 + 13 + 12)
    // Twelve words of its size stand on a line.
    expect(band(section('', statement(words(12))))).toBe(20 + 12)
    expect(band(section('', statement(words(13))))).toBe(40 + 12)
  })
})

describe('the head', () => {
  const { title } = evenStep
  const of = (metadata: { title: string; subtitle?: string }) => handout(metadata)

  test('is kicker, title and subtitle, or the details beside these', () => {
    const millimetre = 72 / 25.4
    const above = 1.5 + 4 * millimetre + 13
    const detail = 28 - 10 + 3 * 10
    expect(headHeight(of({ title: 'A' }), evenStep)).toBeCloseTo(above + detail)
    const high = { title: words(20), subtitle: 'B' }
    expect(headHeight(of(high), evenStep)).toBeCloseTo(
      above + 4 * 28 + 1.6 * millimetre + 15,
    )
    expect(headHeight({ ...of(high), kicker: '' }, evenStep)).toBeCloseTo(
      above - 13 + 4 * 28 + 1.6 * millimetre + 15,
    )
  })

  test('has a smaller title where that takes two lines, or saves one if it is dense', () => {
    const size = (count: number, step = evenStep) =>
      withTitleSize(of({ title: words(count) }), step).title
    const dense = { ...evenStep, name: 'dense' as const }
    // Six words of 24 points stand on a line, seven of 22 and 20, eight of 18.
    expect([6, 12, 13, 14, 15].map((count) => size(count))).toEqual([24, 24, 22, 22, 18])
    expect(size(7)).toBe(title)
    expect(size(7, dense)).toBeCloseTo(title * 0.95)
    expect(size(80)).toBe(16)
  })
})

test('the foot has its words in one paragraph, or the code beside them', () => {
  const foot = { disclaimer: [], address: undefined }
  const { address: _, ...plain } = { ...handout({ title: 'A' }), ...foot }
  expect(footHeight(plain, evenStep, '')).toBe(0)
  expect(footHeight(plain, evenStep, 'Condensed.')).toBe(10 + 4)
  const wide = Math.floor((columnsWidth(evenStep.area, 12) * 0.995) / 20)
  expect(footHeight(plain, evenStep, words(wide))).toBe(10 + 4)
  expect(footHeight(plain, evenStep, words(wide + 1))).toBe(20 + 4)
})

test('a statement of more than three lines is set smaller, down to three quarters', () => {
  const of = (count: number) =>
    handout({ title: 'A' }, [region('band', section('', statement(words(count))))])
  const size = (count: number) => withStatementSize(of(count), evenStep).statement
  expect([36, 37, 43, 49, 99].map(size)).toEqual([16, 14, 12, 12, 12])
  expect(withStatementSize(of(37), evenStep).statementLine).toBe(17.5)
})

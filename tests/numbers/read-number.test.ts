import { describe, expect, it, test } from 'vitest'
import { isGap, notationOf, readNumber } from '../../src/numbers/read-number.js'

describe('a number', () => {
  test.each<[text: string, notation: '.' | ',', value: number | undefined]>([
    ['0.65', '.', 0.65],
    ['1,234', '.', 1234],
    ['1,234,567.5', '.', 1234567.5],
    ['12,34,567', '.', 1234567],
    ['1.234,5', ',', 1234.5],
    ['1.234', ',', 1234],
    ['0,5', ',', 0.5],
    ['1 234 567', '.', 1234567],
    ['1\u202f234,5', ',', 1234.5],
    ['1’234.5', '.', 1234.5],
    ['−45.2', '.', -45.2],
    ['–45.2', '.', -45.2],
    ['(1,200)', '.', -1200],
    ['12 %', '.', 12],
    ['$1,200', '.', 1200],
    ['1,5 €', ',', 1.5],
    ['1.5e6', '.', 1_500_000],
    ['2e-3', '.', 0.002],
    ['۱۲٫۵', '.', 12.5],
    ['٤٥٪', '.', 45],
    ['0', '.', 0],
    ['−0', '.', 0],
    ['12a', '.', undefined],
    ['1,23', '.', undefined],
    ['1.2.3', '.', undefined],
    ['2024-05-12', '.', undefined],
    ['', '.', undefined],
    ['~12', '.', undefined],
  ])('%s with %s is %s', (text, notation, value) => {
    expect(readNumber(text, notation)?.value).toBe(value)
  })

  it('says how many decimals it has, and whether it is per cent', () => {
    expect(readNumber('12.50 %', '.')).toEqual({
      value: 12.5,
      decimals: 2,
      percent: true,
    })
    expect(readNumber('2.5e-3', '.')?.decimals).toBe(4)
  })
})

describe('the notation', () => {
  test.each<[texts: string[], lang: string, notation: string]>([
    [['1.234'], 'de', ','],
    [['1.234'], 'en', '.'],
    [['1,234', '0,65'], 'en', ','],
    [['1.234', '0.65'], 'de', '.'],
    [['1,234', '1,234,567'], 'de', '.'],
    [['1.234,5'], 'en', ','],
    [['12'], 'fr', ','],
  ])('of %j in %s has %s for decimals', (texts, lang, notation) => {
    expect(notationOf(texts, lang)).toBe(notation)
  })
})

test.each(['', '–', '—', '-', 'n/a', 'N.A.', 'k. A.', '…', '..', 'null'])(
  '%j is a gap',
  (text) => expect(isGap(text)).toBe(true),
)

test.each(['0', 'x', '1', 'none of them'])('%j is no gap', (text) =>
  expect(isGap(text)).toBe(false),
)

import { describe, expect, it, test } from 'vitest'
import { decimalSign, isNumberColumn, unitsEnd } from '../../src/numbers/number-column.js'

describe('a column of numbers', () => {
  test.each([
    [['1,234.5', '12', '–', 'n/a']],
    [['1.234,5', '12', '']],
    [['1 234,5 €', '12 €']],
    [['−12 %', '+3 %', '0']],
    [['۱۲٫۵', '۳']],
    [['$1,200', '(300)']],
    [['~12', '3.5 bn', '12 Mrd.', 'USD 40']],
    [['1*', '2†']],
    [['12 Mrd. €', '1,75 Mio. USD', '3 €', '4 EUR']],
    [['1', '2', '3', 'unknown']],
    [['1999', '2004']],
  ])('has %j', (texts) => expect(isNumberColumn(texts)).toBe(true))

  test.each([
    [['Iran', 'Oman']],
    [['', '–']],
    [['1', 'unknown']],
    [['12a', 'B4']],
    [['2024-05-12', '2024-06-01']],
    [['01067', '10115']],
    [['10–20', '20–30']],
    [['12 May', '3 June']],
    [['10:30', '11:00']],
  ])('has not %j', (texts) => expect(isNumberColumn(texts)).toBe(false))

  it('shows its decimal sign, or has that of its language', () => {
    expect(decimalSign(['1.234 €', '1,5 €'], 'en')).toBe(',')
    expect(decimalSign(['1.234', '12'], 'de')).toBe(',')
    expect(decimalSign(['1.234', '12'], 'en')).toBe('.')
  })
})

test.each<[text: string, sign: '.' | ',', whole: string]>([
  ['1,234.5', '.', '1,234'],
  ['1.234,5 %', ',', '1.234'],
  ['1 234,5', ',', '1 234'],
  ['12 %', '.', '12'],
  ['12 345', '.', '12 345'],
  ['$1,200', '.', '$1,200'],
  ['(300)', '.', '(300'],
  ['.5', '.', ''],
  ['۱۲٫۵', '.', '۱۲'],
  ['۱٬۲۳۴', '.', '۱٬۲۳۴'],
  ['0.65', '.', '0'],
  ['0,125', ',', '0'],
  ['n/a', '.', 'n/a'],
  ['–', '.', '–'],
])('the whole part of %s with %s is %j', (text, sign, whole) =>
  expect(text.slice(0, unitsEnd(text, sign))).toBe(whole),
)

import { expect, test } from 'vitest'
import type { Table } from '../../src/model/block.js'
import { plainText } from '../../src/model/runs.js'
import { numberTails } from '../../src/tables/number-tails.js'
import { table } from '../support/blocks.js'

function tails(texts: string[], lang = 'en', align: Table['alignments'][0] = 'end') {
  const block = table(['A', 'B'], ...texts.map((text) => ['', text])) as Table
  return numberTails({ ...block, alignments: ['start', align] }, lang)[1]?.map(plainText)
}

test('decimals and what follows them hang to the right of the units', () => {
  expect(tails(['1,234.5', '12 %', '0.655', '–'])).toEqual(['.5', ' %', '.655', ''])
})

test('the language says what is a decimal sign where the numbers do not', () => {
  expect(tails(['1.234', '12'], 'de')).toEqual(['', ''])
  expect(tails(['1.234', '12'], 'en')).toEqual(['.234', ''])
})

test('references and marks hang as well', () => {
  expect(tails(['1.5 [3]', '**12**'])).toEqual(['.5 [3]', ''])
})

test('text, and numbers that the author sets elsewhere, have none', () => {
  expect(tails(['Iran', '12'])).toBeUndefined()
  expect(tails(['1.5', '12'], 'en', 'start')).toBeUndefined()
  expect(tails(['1.5', '12'], 'en', 'center')).toBeUndefined()
})

test('facts that are counted in different units have none', () => {
  expect(tails(['4.21 million', '71,300 km²', '3.1 %', '11.2 %'])).toBeUndefined()
  expect(tails(['3.5 bn', '12 m', '4 m'])).toEqual(['.5 bn', ' m', ' m'])
})

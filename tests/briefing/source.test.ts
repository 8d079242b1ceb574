import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/briefing/source.js'
import { runsOf } from '../support/lower.js'
import { inline } from '../support/outline-of.js'

function read(entry: string): (string | undefined)[] {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const { title, detail, url } = readSource(runsOf(entry, 0), 1, position)
  return [inline(title), inline(detail), url]
}

const address = 'https://example.org/a'

describe('the title of a source', () => {
  test.each([
    [
      'is what is linked',
      `[Title](${address}), Publisher, 2020`,
      'Title',
      'Publisher, 2020',
      address,
    ],
    [
      'is linked in the middle',
      `2020, [Title](${address}), Publisher`,
      'Title',
      '2020, Publisher',
      address,
    ],
    [
      'is not a word for a link',
      `Title, Publisher, 2020, [link](${address})`,
      'Title',
      `Publisher, 2020, link<${address}>`,
      address,
    ],
    ['is quoted', 'Doe, “A, B and C”, 2020', '“A, B and C”', 'Doe, 2020', undefined],
    [
      'is in guillemets',
      '« Le prix », Gazette, 2025',
      '«\u00a0Le prix\u00a0»',
      'Gazette, 2025',
      undefined,
    ],
    [
      'is in Japanese brackets',
      '見本市、「開館時間」、2025年',
      '「開館時間」',
      '見本市, 2025年',
      undefined,
    ],
    ['is in italics', '*A, B*, Publisher, 2020', '*A, B*', 'Publisher, 2020', undefined],
    [
      'stands before publisher and date',
      'Title, Publisher, 12 May 2025',
      'Title',
      'Publisher, 12\u00a0May 2025',
      undefined,
    ],
    [
      'may have commas',
      'One, two, Publisher, 2020',
      'One, two',
      'Publisher, 2020',
      undefined,
    ],
    ['stands before a date', 'Title, 2020', 'Title', '2020', undefined],
    [
      'stands after publisher and date',
      'Publisher, May 2020, Title',
      'Title',
      'Publisher, May 2020',
      undefined,
    ],
    [
      'stands before an American date',
      'Title, Publisher, May 12, 2025',
      'Title',
      'Publisher, May\u00a012, 2025',
      undefined,
    ],
    [
      'stands before full stops',
      'A review: two parts. Institute of St. Mary. 12. Mai 2025.',
      'A review: two parts',
      'Institute of St. Mary. 12. Mai 2025.',
      undefined,
    ],
    [
      'stands before Japanese full stops',
      '計画。みどり市。2025年',
      '計画',
      'みどり市。2025年',
      undefined,
    ],
    [
      'is all of two sentences',
      'One sentence. Another one',
      'One sentence. Another one',
      '',
      undefined,
    ],
    [
      'stands before a sentence and an address',
      `Title. Publisher, 2025. ${address}`,
      'Title',
      `Publisher, 2025. ${address}`,
      address,
    ],
    [
      'stands before other signs',
      'Title | Publisher | 2020',
      'Title',
      'Publisher | 2020',
      undefined,
    ],
    [
      'stands before Arabic commas',
      'لائحة، هيئة، ٢٠٢٤',
      'لائحة',
      'هيئة، ٢٠٢٤',
      undefined,
    ],
    [
      'keeps what is in brackets',
      'Title (a, b), Publisher, 2020',
      'Title (a, b)',
      'Publisher, 2020',
      undefined,
    ],
    [
      'is all, where the parts are not clear',
      'Title, Publisher',
      'Title, Publisher',
      '',
      undefined,
    ],
    [
      'is all, where there is one part',
      'Title: a subtitle',
      'Title: a subtitle',
      '',
      undefined,
    ],
    [
      'has no bare address',
      `Title, Publisher, ${address}`,
      'Title, Publisher',
      address,
      address,
    ],
    ['is the address, where there is nothing else', `<${address}>`, address, '', address],
    ['has no number', '[3] Title, 2020', 'Title', '2020', undefined],
    [
      'has no link back',
      '^ a b c *Title*. Publisher. 2020',
      '*Title*',
      'Publisher. 2020',
      undefined,
    ],
    [
      'may begin like a link back',
      '^ a new title, 2020',
      'a new title',
      '2020',
      undefined,
    ],
    [
      'keeps its marks',
      'Title of *Ulysses*, 1922',
      'Title of *Ulysses*',
      '1922',
      undefined,
    ],
  ])('%s', (_, entry, title, detail, url) => {
    expect(read(entry)).toEqual([title, detail, url])
  })
})

test('an address that is no UTF-8 is kept as it is', () => {
  const url = 'https://example.org/%E0%A4%A'
  expect(read(`<${url}>`)).toEqual([url, '', url])
  expect(read(`[Title](${url})`)).toEqual(['Title', '', url])
})

test('nothing but a number is an empty source', () => {
  expect(read('[3]')).toEqual(['', '', undefined])
})

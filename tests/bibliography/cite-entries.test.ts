import { describe, expect, test } from 'vitest'
import { citeEntries } from '../../src/bibliography/cite-entries.js'
import type { BibliographyEntry, CitationStyle } from '../../src/model/bibliography.js'
import { plainText } from '../../src/model/runs.js'

const works: BibliographyEntry[] = [
  {
    key: 'many',
    authors: ['Roe', 'Doe', 'Poe', 'Low'].map((family) => ({
      family,
      given: 'Jean-Paul A',
    })),
    title: 'Many hands',
    container: 'Journal',
    volume: '3',
    issue: '2',
    pages: '1–9',
    issued: '2020-05',
  },
  {
    key: 'bank',
    authors: [{ family: 'The Bank' }],
    title: 'Strategy',
    publisher: 'The Bank',
    issued: '2021-07-08',
    accessed: '2025-01-02',
    url: 'https://example.org/',
  },
  { key: 'again', authors: [{ family: 'The Bank' }], title: 'Outlook', issued: '2021' },
  { key: 'nobody', authors: [], title: 'A page', publisher: 'Publisher' },
]

function written(style: CitationStyle, lang = 'en') {
  const library = { entries: new Map(works.map((work) => [work.key, work])), style }
  return citeEntries(
    works.map(({ key }) => key),
    library,
    lang,
  ).map(({ title, detail, author, year }) => [
    plainText(title),
    plainText(detail),
    `${author} ${year}`,
  ])
}

describe('entries as sources', () => {
  test('in the numeric style: title, author, place, date', () => {
    expect(written('numeric')).toEqual([
      [
        'Many hands',
        'Roe, J.-P. A. et al., Journal 3(2), 1–9, May 2020',
        'Roe et al. 2020',
      ],
      ['Strategy', 'The Bank, 8 July 2021, accessed 2 January 2025', 'The Bank 2021a'],
      ['Outlook', 'The Bank, 2021', 'The Bank 2021b'],
      ['A page', 'Publisher', '“A page” n.d.'],
    ])
  })

  test('by author and year, sorted', () => {
    expect(written('author-date').map(([title, detail]) => [title, detail])).toEqual([
      ['A page (n.d.)', 'Publisher'],
      ['Roe, J.-P. A. et al. (2020): Many hands', 'Journal 3(2), 1–9'],
      ['The Bank (2021a): Strategy', 'accessed 2 January 2025'],
      ['The Bank (2021b): Outlook', ''],
    ])
  })

  test('in the words of the language, without counting years anew', () => {
    const [many, bank, again] = written('numeric', 'fa')
    expect(many?.[1]).toContain('و دیگران')
    expect(bank?.[1]).toContain('دسترسی در ۱۳ دی ۱۴۰۳')
    expect(again?.[1]).toBe('The Bank, 2021')
  })
})

import { describe, expect, test } from 'vitest'
import { readEntries } from '../../src/bibliography/read-entries.js'

const article = `@article{doe2020,
  author = {Doe, Jane and M{\\"u}ller, Karl},
  title = {The {ECB} and Prices \\& more},
  journal = {Journal of X}, volume = 3, number = 2, pages = {1--9},
  year = 2020, month = may, doi = {10.1000/x}, urldate = {2025-05-03}
}`

describe('a bibliography', () => {
  test('in BibTeX', async () => {
    const { entries, problems } = await readEntries(article)
    expect(problems).toEqual([])
    expect(entries).toEqual([
      {
        key: 'doe2020',
        authors: [
          { family: 'Doe', given: 'Jane' },
          { family: 'Müller', given: 'Karl' },
        ],
        title: 'The ECB and Prices & more',
        container: 'Journal of X',
        volume: '3',
        issue: '2',
        pages: '1–9',
        issued: '2020-05',
        accessed: '2025-05-03',
        url: 'https://doi.org/10.1000/x',
      },
    ])
  })

  test('in BibLaTeX, of an institution, in another script', async () => {
    const { entries } = await readEntries(
      '@online{a, author={{بانک مرکزی}}, title={گزارش}, date={1403-02-01}, url={https://example.org}}',
    )
    expect(entries).toEqual([
      {
        key: 'a',
        authors: [{ family: 'بانک مرکزی' }],
        title: 'گزارش',
        issued: '1403-02-01',
        url: 'https://example.org/',
      },
    ])
  })

  test('in CSL JSON, with dates and names in all forms', async () => {
    const items = [
      {
        id: 'a',
        title: 'A',
        editor: [
          { literal: 'Staff' },
          { family: 'Gogh', 'non-dropping-particle': 'van' },
        ],
        issued: { 'date-parts': [['2021', 7]] },
        accessed: { raw: 'last spring' },
        page: 4,
        URL: 'javascript:alert(1)',
      },
    ]
    const { entries } = await readEntries(JSON.stringify(items))
    expect(entries).toEqual([
      {
        key: 'a',
        authors: [{ family: 'Staff' }, { family: 'van Gogh' }],
        title: 'A',
        issued: '2021-07',
        accessed: 'last spring',
        pages: '4',
      },
    ])
  })

  test.each([
    ['[{"id": "a"}]', 'expected "title" for `title` in entry 1'],
    ['{', /JSON/],
    ['@misc{broken, title={x', /^expected /],
  ])('that is broken says so: %s', async (text, problem) => {
    const { entries, problems } = await readEntries(text)
    expect(entries).toEqual([])
    expect(problems).toEqual([
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    ])
  })

  test('keeps its good entries beside a bad one', async () => {
    const { entries, problems } = await readEntries(
      '[{"id": "a", "title": "A"}, {"title": 3}]',
    )
    expect(entries.map(({ key }) => key)).toEqual(['a'])
    expect(problems).toHaveLength(1)
  })
})

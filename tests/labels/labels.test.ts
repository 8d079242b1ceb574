import { describe, expect, test } from 'vitest'
import { createVocabulary } from '../../src/briefing/vocabulary.js'
import {
  formatDate,
  formatNumber,
  isIsoDate,
  type Labels,
  labelsFor,
  phrase,
} from '../../src/labels/index.js'

const languages = [
  ...[
    'ar',
    'de',
    'el',
    'en',
    'es',
    'fa',
    'fr',
    'he',
    'hi',
    'ja',
    'ko',
    'ru',
    'th',
    'uk',
    'zh',
    ...['it', 'nl', 'pl', 'pt', 'tr'],
  ],
]

/** All labels at one level. */
function flat({
  tones,
  options,
  chart: { forms, ...chart },
  diagram: { kinds: diagrams, ...diagram },
  bibliography,
  ...labels
}: Labels) {
  return {
    ...labels,
    ...tones,
    ...options,
    ...forms,
    ...chart,
    ...bibliography,
    ...diagrams,
    ...diagram,
  }
}

describe.each(languages)('labels in %s', (lang) => {
  const labels = labelsFor(lang)
  const texts = Object.entries(flat(labels)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )

  test('are all there', () => {
    const names = Object.keys(flat(labelsFor('en')))
    expect(texts.map(([name]) => name)).toEqual(expect.arrayContaining(names))
    for (const [name, text] of texts) expect(text.trim(), name).not.toBe('')
  })

  test('are no copies of the English ones, but for words that languages share', () => {
    if (lang === 'en') return
    const english: Record<string, unknown> = flat(labelsFor('en'))
    const same = texts
      .filter(([name, text]) => english[name] === text)
      .map(([, text]) => text)
    const shared = [
      'Sources',
      'Questions',
      'Introduction',
      'Notes',
      'Note',
      'Important',
      'Q{number}',
      'Option',
      'Description',
      'Source: {source}',
      'et al.',
      'Tip',
    ]
    expect(same.filter((text) => !shared.includes(text))).toEqual([])
  })

  test('have the places that are filled', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    const english: Record<string, unknown> = flat(labelsFor('en'))
    for (const [name, text] of texts) {
      if (typeof english[name] === 'string')
        expect(places(text), name).toEqual(places(english[name]))
    }
  })

  test('name sections by headings that are recognised', () => {
    const vocabulary = createVocabulary([])
    for (const kind of [
      'bottomLine',
      'keyPoints',
      'summary',
      'questions',
      'sources',
    ] as const) {
      expect(vocabulary(labels[kind])?.kind.name).toBe(kind)
    }
  })
})

test.each([
  ['en-GB', 'Sources'],
  ['de-AT', 'Quellen'],
  ['FR', 'Sources'],
  ['fa_IR', 'منابع'],
  ['sw', 'Sources'],
  ['', 'Sources'],
])('labels for %j', (lang, sources) => {
  expect(labelsFor(lang).sources).toBe(sources)
})

describe('a date is written in the words of its language', () => {
  test.each([
    ['2025-05-12', 'en', '12 May 2025'],
    ['2025-05-12', 'en-US', 'May 12, 2025'],
    ['2025-05', 'en', 'May 2025'],
    ['2025', 'en', '2025'],
    ['2025-05-12', 'de', '12. Mai 2025'],
    ['2025-05-12', 'fr', '12 mai 2025'],
    ['2025-05-12', 'es', '12 de mayo de 2025'],
    ['2025-05-12', 'ja', '2025年5月12日'],
    ['2025-05-12', 'fa', '۲۲ اردیبهشت ۱۴۰۴'],
    ['Spring 2025', 'en', 'Spring 2025'],
    ['12.05.2025', 'de', '12.05.2025'],
    ['2025-13-45', 'en', '2025-13-45'],
  ])('%s in %s', (date, lang, words) => {
    expect(formatDate(date, lang)).toBe(words)
  })

  test.each([
    ['2025', true],
    ['2025-05', true],
    ['2025-05-12', true],
    ['2025-13', false],
    ['2025-5-1', false],
    ['May 2025', false],
    ['', false],
  ])('%j is ISO: %s', (date, iso) => {
    expect(isIsoDate(date)).toBe(iso)
  })
})

describe('places of a label are filled', () => {
  test.each([
    ['{part} of {parts}', 'en', { part: 2, parts: 3 }, '2 of 3'],
    ['{part} از {parts}', 'fa', { part: 2, parts: 13 }, '۲ از ۱۳'],
    ['{part} of {parts}', 'en', { part: 2 }, '2 of {parts}'],
    ['As of {date}', 'en', { date: '$& May' }, 'As of $& May'],
  ])('%s in %s', (label, lang, values, text) => {
    expect(phrase(label, lang, values)).toBe(text)
  })

  test('numbers have no marks for thousands', () => {
    expect(formatNumber(1234, 'en')).toBe('1234')
    expect(formatNumber(1234, 'fa')).toBe('۱۲۳۴')
  })
})

test.each([
  ['en', '12'],
  ['fa', '۱۲'],
  ['ar', '١٢'],
  ['ar-MA', '12'],
  ['ja', '12'],
])('numbers in %s are written in its digits', (lang, expected) => {
  expect(formatNumber(12, lang)).toBe(expected)
})

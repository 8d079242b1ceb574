import { describe, expect, test } from 'vitest'
import { type Kind, kinds } from '../../src/briefing/kinds/index.js'
import { createVocabulary } from '../../src/briefing/vocabulary.js'

const vocabulary = createVocabulary([])

describe('a heading is recognised', () => {
  test.each([
    ['as it is', 'Key points', 'keyPoints'],
    ['in any letter case', 'KEY pOiNtS', 'keyPoints'],
    ['with a colon', 'Key points:', 'keyPoints'],
    ['with a dash', 'Key points —', 'keyPoints'],
    ['with an emoji', '🔑 Key points', 'keyPoints'],
    ['with an emoji of several characters', '⚠️ Key points 👩‍🔬', 'keyPoints'],
    ['with a keycap', '1️⃣ Key points', 'keyPoints'],
    ['with a number', '2. Key points', 'keyPoints'],
    ['with numbers of several levels', '2.1 Key points', 'keyPoints'],
    ['with a count', 'Sources (5)', 'sources'],
    ['with a count that clings', 'Sources5', 'sources'],
    ['with a remark in brackets', 'Sources (selected)', 'sources'],
    ['with much space', '  Key \t points ', 'keyPoints'],
    ['with a hyphen', 'Key-points', 'keyPoints'],
    ['as one of two names', 'References / Sources', 'sources'],
    ['after a topic', 'Rents – Summary', 'summary'],
    ['with an ampersand', 'Q&A', 'questions'],
    ['with a spaced ampersand', 'Q & A', 'questions'],
    ['with an and', 'Questions & Answers', 'questions'],
    ['with stops', 'T.L.D.R.', 'bottomLine'],
    ['with a semicolon', 'tl;dr', 'bottomLine'],
    ['with straight apostrophe', "L'essentiel", 'bottomLine'],
    ['in full width', 'ＦＡＱ', 'questions'],
    ['in decomposed letters', 'Re\u0301sume\u0301', 'summary'],
    ['in Persian with Arabic letters', 'نكات كليدي', 'keyPoints'],
    ['in Persian with a space for a joiner', 'نکته های کلیدی', 'keyPoints'],
    ['in Persian with Persian digits', '۲. منابع', 'sources'],
    ['between marks of direction', '\u200fمنابع\u200e', 'sources'],
  ])('%s: %s', (_, heading, kind) => {
    expect(vocabulary(heading)?.kind.name).toBe(kind)
  })

  test.each([
    '',
    '🎉',
    '2024',
    'Keynote points',
    'The sources of the river',
    'Conclusion',
    'Risks',
  ])('but not %j', (heading) => {
    expect(vocabulary(heading)).toBeUndefined()
  })
})

describe('each kind has headings of its own', () => {
  const all = kinds.flatMap((kind) =>
    Object.entries(kind.headings).flatMap(([lang, headings]) =>
      headings.map((heading) => ({ kind: kind.name, lang, heading })),
    ),
  )

  test.each(all)('$lang $heading', ({ kind, heading }) => {
    expect(vocabulary(heading)?.kind.name).toBe(kind)
  })

  test.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s in twenty languages',
    (_, kind) => {
      expect(Object.keys(kind.headings).sort()).toEqual([
        'ar',
        'de',
        'el',
        'en',
        'es',
        'fa',
        'fr',
        'he',
        'hi',
        'it',
        'ja',
        'ko',
        'nl',
        'pl',
        'pt',
        'ru',
        'th',
        'tr',
        'uk',
        'zh',
      ])
    },
  )
})

test('the language of a heading is told, the first kind of several that know it', () => {
  const risks: Kind = {
    name: 'risks',
    shape: 'points',
    nests: false,
    headings: { en: ['Risks', 'Summary'], de: ['Risiken'] },
  }
  const extended = createVocabulary([risks])
  expect(extended('Risiken')).toMatchObject({ kind: { name: 'risks' }, lang: 'de' })
  expect(extended('summary')).toMatchObject({ kind: { name: 'risks' }, lang: 'en' })
  expect(extended('Zusammenfassung')).toMatchObject({
    kind: { name: 'summary' },
    lang: 'de',
  })
})

import { describe, expect, test } from 'vitest'
import { completeMetadata, languageOf } from '../../src/briefing/metadata.js'
import { briefingOf, composeText } from '../support/compose-text.js'

function complete(title: string, lang?: string, languages: string[] = []) {
  const fields = lang ? { lang } : {}
  return completeMetadata(fields, title, undefined, languageOf(fields, languages))
}

describe('a title names subject and topic', () => {
  test.each([
    ['en', 'The Council on Trees', 'The Council', 'Trees'],
    ['en-GB', 'The Council on Trees on Streets', 'The Council', 'Trees on Streets'],
    ['en', 'THE COUNCIL ON TREES:', 'THE COUNCIL', 'TREES'],
    ['en', '📌 2030 Agenda on Trees', '2030 Agenda', 'Trees'],
    ['de', 'Der Rat über Bäume', 'Der Rat', 'Bäume'],
    ['fr', 'Le Conseil sur les arbres', 'Le Conseil', 'les arbres'],
    ['es', 'El Consejo sobre los árboles', 'El Consejo', 'los árboles'],
    ['fa', 'شورا درباره‌ی درختان', 'شورا', 'درختان'],
    ['ar', 'المجلس حول الأشجار', 'المجلس', 'الأشجار'],
  ])('%s: %s', (lang, title, subject, topic) => {
    expect(complete(title, lang)).toMatchObject({ title, subject, topic })
  })

  test.each([
    ['en', 'Trees'],
    ['en', 'On Trees'],
    ['en', 'Economy of Trees'],
    ['ja', '見本市図書館について'],
  ])('but not %s: %s', (lang, title) => {
    expect(complete(title, lang)).not.toHaveProperty('subject')
  })

  test('which the front matter overrides', () => {
    const metadata = completeMetadata(
      { topic: 'Oaks' },
      'The Council on Trees',
      undefined,
      'en',
    )
    expect(metadata).toMatchObject({ subject: 'The Council', topic: 'Oaks' })
  })
})

describe('the language', () => {
  test.each([
    ['given', 'fa', ['en', 'en'], 'fa'],
    ['of most headings', undefined, ['de', 'de', 'en'], 'de'],
    [
      'of other headings where half are English',
      undefined,
      ['en', 'de', 'en', 'de'],
      'de',
    ],
    ['English without any', undefined, [], 'en'],
  ])('is %s', (_, lang, languages, expected) => {
    expect(complete('T', lang, languages).lang).toBe(expected)
  })

  test.each([
    ['en', 'ltr'],
    ['fa', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['fa-Latn', 'ltr'],
  ])('%s is written %s', (lang, direction) => {
    expect(complete('T', lang).direction).toBe(direction)
  })
})

test('a date says when, or how current the content is', () => {
  const dates = { date: '2025-01-01', 'as-of': '2025-05-12' }
  expect(completeMetadata(dates, 'T', undefined, 'en')).toMatchObject({
    date: '2025-05-12',
    asOf: true,
  })
  expect(completeMetadata({ date: '2025' }, 'T', undefined, 'en')).not.toHaveProperty(
    'asOf',
  )
})

describe('the title of a briefing', () => {
  test.each([
    ['without raw HTML', '# The <b>Big</b> Council <!-- x -->', 'The Big Council'],
    ['without marks', '# The *Big* `Council`', 'The Big Council'],
    ['without references', '# The Council [1]\n\n## Sources\n\n- a', 'The Council'],
    ['without a colon at its end', '# The Council:', 'The Council'],
  ])('is read %s', (_, markdown, title) => {
    expect(briefingOf(markdown).metadata.title).toBe(title)
  })

  test('is the name of the file where there is none', () => {
    const { briefing, file } = composeText('Text.')
    expect(briefing?.metadata.title).toBe('example')
    expect(file.messages).toMatchObject([{ ruleId: 'missing-title' }])
  })
})

import { expect, test } from 'vitest'
import { dateLine, formatNumber } from '../../src/labels/index.js'
import { briefingOf } from '../support/compose-text.js'

function langOf(lang: string, text: string): string {
  return briefingOf(`---\nlang: ${lang}\n---\n\n${text}`).metadata.lang
}

test.each([
  ['ar', 'عام 2030، و15 عامًا', 'ar-u-nu-latn'],
  ['fa', 'در سال 2030', 'fa-u-nu-latn'],
  ['ur', 'سال ۲۰۳۰', 'ur-u-nu-arabext'],
  ['ar-MA', 'عام ٢٠٣٠', 'ar-MA-u-nu-arab'],
])('%s says which digits most numbers of a text are in: %s', (lang, text, expected) =>
  expect(langOf(lang, text)).toBe(expected),
)

test.each([
  ['ar', 'عام ٢٠٣٠، و٣ من 15', 'the usual digits'],
  ['ar', 'لا رقم هنا', 'no number'],
  ['ar', 'القانون [1، 2]', 'references alone'],
  ['fa', 'گزارش `2030` [IAEA report 2024](https://example.org/2024)', 'Latin text'],
  ['fa-u-nu-arab', 'در سال 2030', 'digits that the author asks for'],
  ['en', 'In 2030 (٢٠٣٠، ٢٠٣١)', 'another script'],
])('%s stays as it is: %s (%s)', (lang, text) => expect(langOf(lang, text)).toBe(lang))

test('labels are in those digits', () => {
  const lang = langOf('ar', 'عام 2030')
  expect(formatNumber(12, lang)).toBe('12')
  expect(dateLine({ date: '2026-09-20', lang })).toBe('20 سبتمبر 2026')
  expect(dateLine({ date: '2026-09-20', lang: 'ar' })).toBe('٢٠ سبتمبر ٢٠٢٦')
})

import { expect, test } from 'vitest'
import { unbrokenDates } from '../../src/labels/unbroken-dates.js'

/** With `~` for spaces at which no line may end. */
function read(text: string, lang: string): string {
  return unbrokenDates(text, lang).replaceAll('\u00a0', '~')
}

test.each([
  ['en', 'by 9 September 2024, or 30 Sept.', 'by 9~September 2024, or 30~Sept.'],
  ['en', 'from 9–11 May to the 3rd of June', 'from 9–11~May to the 3rd~of~June'],
  ['en-US', 'On June 9, 2024 and Sept. 1st', 'On June~9, 2024 and Sept.~1st'],
  ['fr', 'le 1er août et le 18 juin 1940', 'le 1er~août et le 18~juin 1940'],
  ['de', 'am 3. Mai und am 24. Jän.', 'am 3.~Mai und am 24.~Jän.'],
  ['es', 'el 5 de mayo de 2020', 'el 5~de~mayo de 2020'],
  ['ru', 'с 9 сентября', 'с 9~сентября'],
  ['fa', 'در ۲۲ بهمن ۱۳۵۷', 'در ۲۲~بهمن ۱۳۵۷'],
  ['ar', 'في ٧ أكتوبر و9 كانون الثاني', 'في ٧~أكتوبر و9 كانون الثاني'],
  ['he', 'ב־9 בספטמבר', 'ב־9~בספטמבר'],
  ['hi', '15 अगस्त को', '15~अगस्त को'],
])('no line ends between day and month in %s: %s', (lang, text, expected) =>
  expect(read(text, lang)).toBe(expected),
)

test.each([
  ['en', 'May 2024', 'a month and a year'],
  ['en', 'Section 9 may apply, 3 march on', 'words without a capital'],
  ['en', '45 May', 'no day'],
  ['en', 'in June 9.5 percent, in May 20%', 'an amount'],
  ['en', '2019 May, 1.9 May, A9 May', 'a number that is longer'],
  ['en', '9 Mayors', 'a word that is longer'],
  ['fr', 'en mai 9 villes', 'a month before a number, where none is written so'],
  ['ja', '9 月 5 日', 'a language that has no names of months'],
])('others stay as they are, %s: %s (%s)', (lang, text) => {
  expect(read(text, lang)).toBe(text)
})

import { expect, test } from 'vitest'
import { hardSpaces } from '../../../src/markdown/phrasing/hard-spaces.js'

/** With `~` for spaces at which no line may end. */
function read(text: string, lang = 'fr'): string {
  return hardSpaces(text, lang).replaceAll('\u00a0', '~')
}

test.each([
  ['elle dit que « la gratuité » attire', 'elle dit que «~la gratuité~» attire'],
  ['(« oui »), et', '(«~oui~»), et'],
  ['Qui paiera ? Eux ; ici : non !', 'Qui paiera~? Eux~; ici~: non~!'],
])('no line ends beside French marks: %s', (text, expected) =>
  expect(read(text)).toBe(expected),
)

test.each(['das »Wort« ist', 'ein »Wort« und »noch« eins', 'a :) b', 'at 10 :30'])(
  'others stay as they are: %s',
  (text) => expect(read(text)).toBe(text),
)

test('nor between the day and the month of a date, as the language has them', () => {
  expect(read('depuis le 18 juin : « oui »')).toBe('depuis le 18~juin~: «~oui~»')
  expect(read('since 18 juin and 9 May', 'en')).toBe('since 18 juin and 9~May')
})

import { expect, test } from 'vitest'
import { hardSpaces } from '../../../src/markdown/phrasing/hard-spaces.js'

/** With `~` for spaces at which no line may end. */
function read(text: string): string {
  return hardSpaces(text).replaceAll('\u00a0', '~')
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

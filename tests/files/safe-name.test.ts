import { expect, it } from 'vitest'
import { safeName } from '../../src/files/safe-name.js'

it.each([
  ['letters of every script', 'Größe – 1. تصویر e\u0301'],
  ['folders, and dots inside', 'sub/U.S. view'],
  ['dots before the extension', 'a..'],
  ['what only begins like a device', 'console'],
  ['a device that there is not', 'com10'],
])('%s stay: %s', (_, name) => {
  expect(safeName(name)).toBe(name)
})

it.each([
  ['what: "a|b" <c>?*', 'what_ _a_b_ _c___'],
  ['a\\b', 'a_b'],
  ['a\u0000\n\u007f\u0085', 'a____'],
  ['a\u202efdp', 'a_fdp'],
  ['con', '_con'],
  ['NUL/a', '_NUL/a'],
  ['Com1.v2', '_Com1.v2'],
  ['lpt² .x', '_lpt² .x'],
  ['aux ', '_aux '],
  ['a. ./b. ', 'a___/b. '],
  ['', '_'],
  ['..', '___'],
  ['../../a', '__/__/a'],
  [' ', '__'],
])('%j becomes %j', (name, expected) => {
  expect(safeName(name)).toBe(expected)
})

it('a long name becomes as long as it may be, in whole letters', () => {
  expect(safeName('n'.repeat(300))).toBe('n'.repeat(180))
  expect(safeName(`${'é'.repeat(89)}e\u0301${'é'.repeat(9)}`)).toBe('é'.repeat(89))
  expect(safeName(`e${'\u0301'.repeat(300)}`)).toBe('_')
})

import { expect, test } from 'vitest'
import { withEnoughLetters } from '../../src/conservation/enough-letters.js'

/** The words that there is enough of, each of which may have parts of any length. */
function enough(words: string[], parts: string[], shortest = 1): string[] {
  const all = words.map((word) => ({ word, shortest }))
  return [...withEnoughLetters(all, parts)]
}

test('a word needs all its letters, as often as it is there', () => {
  expect(enough(['abab'], ['ab', 'ab'])).toEqual(['abab'])
  expect(enough(['abab'], ['ab', 'b', 'b'])).toEqual([])
  expect(enough(['abab', 'abab'], ['ab', 'aba', 'b'])).toEqual([])
  expect(enough(['abab', 'abab'], ['aba', 'ab', 'aba'])).toEqual([])
  expect(enough(['abab', 'abab'], ['aba', 'ab', 'bab'])).toEqual(['abab'])
})

test('what is part of no word counts for nothing', () => {
  expect(enough(['abcd'], ['ab', 'dc', 'abcde'])).toEqual([])
  expect(enough(['abcd'], ['ab', 'cd'], 3)).toEqual([])
})

test('parts that are brief may be the ends of words', () => {
  expect(enough(['abcde'], ['abc', 'de'], 3)).toEqual(['abcde'])
  expect(enough(['abcde'], ['ab', 'cde'], 3)).toEqual([])
})

test('a word of which parts may be brief somewhere has these', () => {
  const words = [3, 1].map((shortest) => ({ word: 'abcdef', shortest }))
  expect([...withEnoughLetters(words, ['a', 'bcdef', 'abcdef'])]).toEqual(['abcdef'])
  expect([...withEnoughLetters(words.reverse(), ['a', 'bcdef', 'abcdef'])]).toEqual([
    'abcdef',
  ])
})

test('words that could have the same parts share what there is', () => {
  expect(enough(['aab', 'aac', 'xyz'], ['aa', 'b', 'c', 'xyz'])).toEqual(['xyz'])
  expect(enough(['aab', 'aac', 'xyz'], ['aa', 'aa', 'b', 'c', 'xz'])).toEqual([
    'aab',
    'aac',
  ])
  // The first and the last are one group through the second.
  expect(enough(['ab', 'bc', 'cd'], ['a', 'b', 'c', 'd', 'c', 'b'])).toEqual([
    'ab',
    'bc',
    'cd',
  ])
  expect(enough(['ab', 'bc', 'cd'], ['a', 'b', 'c', 'd', 'b'])).toEqual([])
})

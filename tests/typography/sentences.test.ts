import { describe, expect, test } from 'vitest'
import { firstSentence, sentences, splitSentences } from '../../src/typography/index.js'
import { runsOf } from '../support/lower.js'
import { inline } from '../support/outline-of.js'

describe('text is divided into sentences', () => {
  test.each([
    ['en', 'One. Two! Three? Four', ['One. ', 'Two! ', 'Three? ', 'Four']],
    ['en', 'Dr. Doe met Mr. Roe. They left.', ['Dr. Doe met Mr. Roe. ', 'They left.']],
    ['en', 'J. Doe, i.e. Jane. Next.', ['J. Doe, i.e. Jane. ', 'Next.']],
    ['en', 'See Art. 5 and No. 7. Next.', ['See Art. 5 and No. 7. ', 'Next.']],
    ['en', 'It costs 1.5 million. Next.', ['It costs 1.5 million. ', 'Next.']],
    ['en', 'He said “Stop.” They did.', ['He said “Stop.” ', 'They did.']],
    ['de', 'Das gilt z. B. hier. Und dort.', ['Das gilt z. B. hier. ', 'Und dort.']],
    ['de', 'Nach Abs. 2 gilt das. Ja.', ['Nach Abs. 2 gilt das. ', 'Ja.']],
    ['fa', 'یک است. دو است؟ بله.', ['یک است. ', 'دو است؟ ', 'بله.']],
    ['ja', '一です。二です。', ['一です。', '二です。']],
    ['en', '', []],
  ])('%s: %s', (lang, text, parts) => {
    expect(sentences(text, lang)).toEqual(parts)
  })
})

test('a citation stays with the sentence before it', () => {
  const runs = runsOf('One. [1] Two. [2, 3] Three [1].')
  expect(splitSentences(runs, 'en').map(inline)).toEqual([
    'One.⟦1⟧ ',
    'Two.⟦2, 3⟧ ',
    'Three⟦1⟧.',
  ])
})

test('marks are kept over the ends of sentences', () => {
  expect(splitSentences(runsOf('**One. Two** three.'), 'en').map(inline)).toEqual([
    '**One. **',
    '**Two** three.',
  ])
})

test('the first sentence of nothing is nothing', () => {
  expect(firstSentence([], 'en')).toEqual([])
  expect(inline(firstSentence(runsOf('One. [1] Two.'), 'en'))).toBe('One.⟦1⟧ ')
})

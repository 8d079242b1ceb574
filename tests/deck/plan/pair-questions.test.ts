import { describe, expect, it } from 'vitest'
import { pairQuestions } from '../../../src/deck/plan/pair-questions.js'
import type { Block } from '../../../src/model/block.js'
import type { NumberedQuestion } from '../../../src/model/deck.js'
import { list, nextPosition, paragraph, runs } from '../../support/blocks.js'

const answer = (words: number) => [paragraph('word '.repeat(words).trim())]
const short = answer(52)
const long = answer(53)

function ask(answers: Block[][], question = 'Is it so?'): string[] {
  const numbered = answers.map(
    (blocks, index): NumberedQuestion => ({
      number: index + 1,
      question: runs(question),
      answer: blocks,
      notes: [],
      position: nextPosition(),
    }),
  )
  return pairQuestions(numbered).map((body) =>
    body.layout === 'question'
      ? body.questions.map(({ number }) => number).join(' ')
      : body.layout,
  )
}

describe('questions share slides', () => {
  it.each<[string, Block[][], string[]]>([
    ['none of none', [], []],
    ['not where there is one', [short], ['1']],
    ['not where there are two', [short, short], ['1', '2']],
    ['two short ones in a row', [short, short, long], ['1 2', '3']],
    ['never three', [short, short, short], ['1 2', '3']],
    ['two pairs', [short, short, short, short], ['1 2', '3 4']],
    ['not with a long one', [short, long, short], ['1', '2', '3']],
    ['after a long one', [long, short, short], ['1', '2 3']],
    [
      'not where an answer has two paragraphs',
      [[...answer(1), ...answer(1)], short, short],
      ['1', '2 3'],
    ],
    ['not where an answer is a list', [[list(false, 'One')], short, short], ['1', '2 3']],
    ['not where an answer is missing', [[], short, short], ['1', '2 3']],
    [
      'not where an answer is long in a script without spaces',
      [[paragraph('図書館は開館時間を見直すと説明している。'.repeat(7))], short, short],
      ['1', '2 3'],
    ],
  ])('%s', (_, answers, expected) => {
    expect(ask(answers)).toEqual(expected)
  })

  it('not where the questions themselves are long', () => {
    expect(ask([short, short, short], 'q'.repeat(70))).toEqual(['1 2', '3'])
    expect(ask([short, short, short], 'q'.repeat(71))).toEqual(['1', '2', '3'])
  })
})

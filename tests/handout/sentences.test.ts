import { describe, expect, test } from 'vitest'
import {
  countSentences,
  firstSentences,
  isLonger,
} from '../../src/handout/condense/sentences.js'
import type { Block } from '../../src/model/block.js'
import { list, paragraph } from '../support/blocks.js'

const two = 'The first. The second.'
const three = `${two} The third.`

describe('sentences', () => {
  const text = paragraph(three)
  const texts = (blocks: Block[]) =>
    blocks.map((block) =>
      block.type === 'paragraph'
        ? block.runs.map((run) => (run.type === 'text' ? run.text : '')).join('')
        : block.type,
    )

  test('are counted in paragraphs alone', () => {
    expect(countSentences([text, list(false, 'A. B.'), paragraph(two)], 'en')).toBe(5)
  })

  test('are the first ones, before the first block that is no paragraph', () => {
    const mixed = [text, paragraph(two), list(false, 'A'), paragraph('Last.')]
    expect(texts(firstSentences(mixed, 1, 'en'))).toEqual(['The first.'])
    expect(texts(firstSentences(mixed, 4, 'en'))).toEqual([three, 'The first.'])
    expect(texts(firstSentences(mixed, 9, 'en'))).toEqual([three, two])
    expect(firstSentences(mixed, 0, 'en')).toEqual([])
    expect(texts(firstSentences([list(false, 'A'), text], 1, 'en'))).toEqual(['list'])
  })

  test('take the word or two in front of the first one along', () => {
    const answer = [paragraph('In part. It depends on the year. So it is.')]
    expect(texts(firstSentences(answer, 1, 'en'))).toEqual([
      'In part. It depends on the year.',
    ])
    expect(countSentences(answer, 'en')).toBe(2)
    expect(countSentences([paragraph('No.')], 'en')).toBe(1)
  })

  test('are more than the first ones, or not', () => {
    expect(isLonger([text], 3, 'en')).toBe(false)
    expect(isLonger([text], 2, 'en')).toBe(true)
    expect(isLonger([text, list(false, 'A')], 3, 'en')).toBe(true)
    expect(isLonger([list(false, 'A')], 1, 'en')).toBe(false)
    expect(isLonger([], 1, 'en')).toBe(false)
  })
})

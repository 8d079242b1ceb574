import { describe, expect, it } from 'vitest'
import { lineCount } from '../../../src/deck/plan/line-count.js'
import type { Block } from '../../../src/model/block.js'
import {
  callout,
  code,
  definitions,
  heading,
  list,
  paragraph,
  picture,
  quote,
  table,
} from '../../support/blocks.js'

const never = Number.POSITIVE_INFINITY

describe('the lines that blocks take on a slide', () => {
  it.each<[string, Block[], number]>([
    ['none', [], 0],
    ['a line of text', [paragraph('a'.repeat(65))], 1],
    ['a letter more', [paragraph('a'.repeat(66))], 2],
    ['letters that are as wide as high', [paragraph('図'.repeat(33))], 2],
    ['a heading and text', [heading('A'), paragraph('B')], 2],
    ['a list', [list(false, 'One', 'Two', 'a'.repeat(66))], 4],
    ['terms and what they mean', [definitions(['A', 'B'], ['C', 'D'])], 4],
    ['a quotation', [quote('A')], 1],
    ['a callout, with the word over it', [callout('warning', 'A')], 2],
    ['code of three lines', [code('a\nb\nc')], 3],
    ['code of more, which wants a slide', [code('a\nb\nc\nd')], never],
    ['a table', [table(['A'], ['1'])], never],
    ['a picture', [picture(8, 6)], never],
  ])('of %s', (_, blocks, expected) => {
    expect(lineCount(blocks)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { flow } from '../../../src/deck/plan/flow.js'
import type { Block } from '../../../src/model/block.js'
import type { SlideBody } from '../../../src/model/deck.js'
import { code, list, paragraph, picture, table } from '../../support/blocks.js'

const words = (count: number) => paragraph('word '.repeat(count).trim())
const short = paragraph('Short.')
const long = words(61)
const figures = table(['A', 'B'], ['1', '2'])
const script = code('x = 1')
const photo = picture(8, 6)
const missing: Block = {
  type: 'picture',
  source: 'none.png',
  alt: 'Alt',
  caption: '',
  position: short.position,
}

/** `TABLE` between the types of the text beside it. */
function shown(body: SlideBody): string {
  if (body.layout === 'prose') return body.blocks.map(({ type }) => type).join(' ')
  if (!('before' in body)) return body.layout
  const types = (blocks: Block[]) => blocks.map(({ type }) => type)
  return [...types(body.before), body.layout.toUpperCase(), ...types(body.after)].join(
    ' ',
  )
}

describe('blocks become slides', () => {
  it.each<[string, Block[], string[]]>([
    ['none of no blocks', [], []],
    ['one of text', [long, short, long], ['paragraph paragraph paragraph']],
    [
      'one for each exhibit',
      [figures, script, photo, figures],
      ['TABLE', 'CODE', 'PICTURE', 'TABLE'],
    ],
    ['short text beside what it belongs to', [short, figures], ['paragraph TABLE']],
    [
      'short text after the last exhibit beside it',
      [short, script, short],
      ['paragraph CODE paragraph'],
    ],
    [
      'text between two exhibits introduces the second one',
      [figures, short, photo],
      ['TABLE', 'paragraph PICTURE'],
    ],
    [
      'long text on slides of its own',
      [long, figures, long],
      ['paragraph', 'TABLE', 'paragraph'],
    ],
    ['text of 60 words is short', [words(60), figures], ['paragraph TABLE']],
    [
      'the words of all paragraphs count',
      [words(40), words(21), figures],
      ['paragraph paragraph', 'TABLE'],
    ],
    [
      'four paragraphs are not short',
      [short, short, short, short, figures],
      ['paragraph paragraph paragraph paragraph', 'TABLE'],
    ],
    ['a list is not short', [list(false, 'One'), figures], ['list', 'TABLE']],
    ['a picture without its file is text', [short, missing], ['paragraph picture']],
    [
      'a script without spaces is counted, too',
      [paragraph('図書館は利用者の調査の結果をもとに見直す。'.repeat(10)), figures],
      ['paragraph', 'TABLE'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(flow(blocks).map(shown)).toEqual(expected)
  })

  it('in order, none twice and none left out', () => {
    const blocks = [long, figures, short, script, short, short, photo, long, figures]
    const all = flow(blocks).flatMap((body) => {
      if (body.layout === 'prose') return body.blocks
      const own =
        body.layout === 'table'
          ? [body.table]
          : body.layout === 'code'
            ? [body.code]
            : body.layout === 'picture'
              ? [body.picture]
              : []
      return 'before' in body && 'after' in body
        ? [...body.before, ...own, ...body.after]
        : own
    })
    expect(all).toEqual(blocks)
  })
})
